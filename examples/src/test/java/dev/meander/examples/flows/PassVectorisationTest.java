package dev.meander.examples.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every loop that the processor generates for these flows, with and without superword. The table of all goes to {@code
 * target/pass-vectorisation.txt}.
 */
class PassVectorisationTest {
  private static final List<String> KERNELS = List.of(
      "dev.meander.examples.doublewell.RealNvpMetropolisJvm",
      "dev.meander.examples.flows.Flows_LangevinSmallJvm",
      "dev.meander.examples.flows.Flows_MixedFloatJvm",
      "dev.meander.examples.flows.Flows_ChainFloatJvm",
      "dev.meander.examples.flows.Flows_MixedDoubleJvm");

  /** Nanoseconds an element below which no scalar loop gets: a cycle stores two elements at most, here at 6 GHz. */
  private static final double FASTER_THAN_SCALAR = 0.08;

  private final Map<String, Double> scalar = new LinkedHashMap<>();
  private final Map<String, Double> vector = new LinkedHashMap<>();

  @Test
  void generatedPassesAreVectorised() throws Exception {
    run("-XX:-UseSuperWord", KERNELS, scalar);
    run("-XX:+UseSuperWord", KERNELS, vector);
    // on a machine that does other things too a loop counts as lost only if it is so in three JVMs
    for (int retry = 0; retry < 2 && !slowerThan(2).isEmpty(); retry++) {
      run("-XX:+UseSuperWord", slowerThan(2), vector);
    }
    Files.write(Path.of("target", "pass-vectorisation.txt"), vector.keySet().stream().map(this::line).toList());
    List<String> slow = slowerThan(3);
    System.out.println(vector.size() + " generated passes, " + slow.size() + " less than 3 times as fast as scalar, or 2 times in double");
    slow.forEach(pass -> System.out.println(line(pass)));
    assertTrue(vector.size() > 300, "only " + vector.size() + " passes found");
    // 3 is the aim; below 2 a loop has been lost, whatever the noise of the machine
    assertEquals(List.of(), slowerThan(2).stream().map(this::line).toList());
  }

  /** A double has half the lanes of a float, so half of what there is to gain over a ratio of 1. */
  private List<String> slowerThan(double ratioOfFloats) {
    List<String> slow = new ArrayList<>();
    vector.forEach((pass, time) -> {
      double ratio = pass.contains("DoubleJvm#") ? 1 + (ratioOfFloats - 1) / 2 : ratioOfFloats;
      if (time > FASTER_THAN_SCALAR && scalar.get(pass) < ratio * time) {
        slow.add(pass);
      }
    });
    return slow;
  }

  private String line(String pass) {
    double time = vector.get(pass);
    return String.format(Locale.ROOT, "%-100s %6.3f ns, %5.1f times as fast as scalar", pass, time, scalar.get(pass) / time);
  }

  private static void run(String flag, List<String> what, Map<String, Double> best) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xbatch",
        flag,
        "-cp",
        System.getProperty("java.class.path"),
        PassTimes.class.getName()));
    command.addAll(what);
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.inputReader().lines().forEach(l -> best.merge(l.split("\t")[0], Double.valueOf(l.split("\t")[1]), Math::min));
    assertEquals(0, process.waitFor());
  }
}
