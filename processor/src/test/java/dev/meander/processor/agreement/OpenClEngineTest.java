package dev.meander.processor.agreement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.processor.agreement.FlowRunner.Batch;
import dev.meander.processor.agreement.FlowRunner.Path;
import dev.meander.processor.agreement.OpenClRunners.Mode;
import dev.meander.runtime.device.OpenClDevice;
import dev.meander.runtime.device.OpenClEngine.Limits;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a batch is cut, which changes no bit of its result. */
class OpenClEngineTest {
  private static final int SIZE = 5_000;

  private static CompiledFlows flows;

  @BeforeAll
  static void compile() throws IOException {
    String text = Files.readString(java.nio.file.Path.of("src/test/resources/agreement/Flows.java"));
    flows = CompiledFlows.of("Flows", text.replace("Precision.DOUBLE", "Precision.FLOAT"));
  }

  /** With no time at all each run takes 4 steps of 1,024 walkers, and what a layer has begun goes from run to run. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void runsMayEndInsideLayers(Mode mode) throws ReflectiveOperationException {
    for (String flow : new String[] {"TwoStochastic", "ThreeBranches", "ElevenLoops"}) {
      for (boolean forward : new boolean[] {true, false}) {
        assertSame(flow, mode, forward, new Limits(1L << 27, 0), runs -> assertTrue(runs > 5 * 6, runs + " runs"));
      }
    }
  }

  /** Memory for one tile of walkers. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void batchesLargerThanMemoryAreCut(Mode mode) throws ReflectiveOperationException {
    Limits oneTile = new Limits(1, Long.MAX_VALUE);
    assertSame("TwoCouplings", mode, true, oneTile, runs -> assertTrue(runs >= SIZE / 1024, runs + " runs"));
  }

  private interface Check {
    void runs(long runs);
  }

  private static void assertSame(String flow, Mode mode, boolean forward, Limits limits, Check check)
      throws ReflectiveOperationException {
    OpenClDevice device = OpenClRunners.device(mode);
    try (OpenClRunner whole = new OpenClRunner(flows, flow, device, new Limits(1L << 27, Long.MAX_VALUE));
        OpenClRunner cut = new OpenClRunner(flows, flow, device, limits)) {
      Batch batch = KernelAgreementTest.batch(whole.flow().model(), SIZE, forward);
      Path expected = whole.run(batch);
      Path actual = cut.run(batch);
      check.runs(cut.engine().runs());
      for (int d = 0; d < expected.state().length; d++) {
        assertArrayEquals(expected.state()[d], actual.state()[d]);
      }
      assertArrayEquals(expected.deltaS(), actual.deltaS());
      assertArrayEquals(expected.accepted(), actual.accepted());
      assertArrayEquals(expected.layerDeltaS(), actual.layerDeltaS());
    }
  }

  /**
   * A run holds the collector off, so it is short. The first is left out, since PoCL finishes its compilation in it. On a
   * machine that does other work a run may be interrupted; one of five attempts will not be.
   */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void noRunIsLong(Mode mode) throws ReflectiveOperationException {
    double longest = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 5 && longest >= 50; attempt++) {
      try (OpenClRunner runner = new OpenClRunner(flows, "ElevenLoops", OpenClRunners.device(mode), null)) {
        runner.run(KernelAgreementTest.batch(runner.flow().model(), 100_000, true));
        longest = runner.engine().longestRun() * 1e-6;
        System.out.printf("%d runs, the longest %.1f ms, %s%n", runner.engine().runs(), longest, mode);
      }
    }
    assertTrue(longest < 50, "a run took " + longest + " ms");
  }
}
