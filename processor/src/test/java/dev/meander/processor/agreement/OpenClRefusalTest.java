package dev.meander.processor.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.Device;
import dev.meander.runtime.DeviceException;
import dev.meander.runtime.Flow;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Training;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flows that have no OpenCL kernel say why and what to do; all of them run on the JVM. */
class OpenClRefusalTest {
  private static final String COUPLINGS = """
      class Hand {
        @Energy static double energy(double x, double y) { return 0.5 * x * x + y * y; }
      }
      @StochasticFlow(target = Hand.class)
      interface HandFlow {
      %s
      }
      """;

  /** The message on OpenCL, after a sample on the JVM. */
  private static String refusal(String source) throws ReflectiveOperationException {
    CompiledFlows flows = CompiledFlows.of("Hand", "import dev.meander.annotation.*;\n" + source);
    GeneratedFlow generated = GeneratedFlow.of(flows, "HandFlow");
    try (Flow flow = create(flows, generated, Device.jvm(1))) {
      assertEquals(5, flow.sample(5, 1).size());
    }
    OpenClRunners.device(OpenClRunners.Mode.SHARED);
    InvocationTargetException e =
        assertThrows(InvocationTargetException.class, () -> create(flows, generated, Device.openCl()));
    return assertInstanceOf(DeviceException.class, e.getCause()).getMessage();
  }

  private static Flow create(CompiledFlows flows, GeneratedFlow generated, Device device) throws ReflectiveOperationException {
    Object energy = generated.parameters();
    Class<?> sampler = flows.classes().loadClass("HandFlowSampler");
    Method create = energy == null
        ? sampler.getDeclaredMethod("create", Device.class)
        : sampler.getDeclaredMethod("create", energy.getClass(), Device.class);
    create.setAccessible(true);
    return (Flow) (energy == null ? create.invoke(null, device) : create.invoke(null, energy, device));
  }

  /** Layers of one kind with networks of other widths are other programs. */
  @Test
  void aKernelThatIsTooLong() throws ReflectiveOperationException {
    String layers = IntStream.rangeClosed(1, 30)
        .mapToObj(k -> "@AffineCoupling(hidden = {%d, %d}) void layer%d();".formatted(k, k + 1, k))
        .collect(Collectors.joining("\n"));
    String message = refusal(COUPLINGS.formatted(layers));
    assertTrue(
        message.matches("HandFlow is too long for an OpenCL kernel \\(\\d{4} statements; at most \\d{4}\\)\\."
            + " Write sums as loops, let layers have equal options, which share statements, or take Device\\.jvm\\(\\)"),
        message);
  }

  @Test
  void aFlowInDouble() throws ReflectiveOperationException {
    assertEquals(
        "HandFlow computes in double, and OpenCL runs flows in float. Take precision = Precision.FLOAT, or Device.jvm()",
        refusal(COUPLINGS.replace("Hand.class", "Hand.class, precision = Precision.DOUBLE").formatted("@Affine void scale();")));
  }

  @Test
  void anIntOfADouble() throws ReflectiveOperationException {
    assertEquals(
        "HandFlow has an energy that makes an int of a double, which is not the same in float. Compute the int in the"
            + " record's constructor, or take Device.jvm()",
        refusal("""
            record Hand(double[] knots, double width) {
              static Hand example() {
                return new Hand(new double[] {1, 2, 3}, 0.5);
              }

              @Energy double energy(double x) { return x * x * knots[(int) (2 * width)]; }
            }
            @StochasticFlow(target = Hand.class)
            interface HandFlow { @Affine void scale(); }
            """));
  }

  @Test
  void training() throws ReflectiveOperationException {
    OpenClRunners.device(OpenClRunners.Mode.SHARED);
    CompiledFlows flows = CompiledFlows.of(
        "Hand", "import dev.meander.annotation.*;\n" + COUPLINGS.formatted("@Affine void scale();"));
    try (Flow flow = create(flows, GeneratedFlow.of(flows, "HandFlow"), Device.openCl())) {
      Training training = Training.builder().batch(8).phase(1, Loss.reverseKl()).build();
      String message = assertThrows(IllegalStateException.class, () -> flow.train(training)).getMessage();
      assertEquals(
          "flows are trained on the JVM, but HandFlow is on " + flow.device()
              + ". Train it on Device.jvm(), save() it, and load() it here",
          message);
    }
  }
}
