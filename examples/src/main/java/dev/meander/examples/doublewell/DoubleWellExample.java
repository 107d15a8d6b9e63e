package dev.meander.examples.doublewell;

import dev.meander.examples.report.Model;
import dev.meander.runtime.Coverage;
import dev.meander.runtime.Device;
import dev.meander.runtime.Estimate;
import dev.meander.runtime.Flow;
import dev.meander.runtime.LayerReport;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingReport;
import dev.meander.runtime.WeightedSamples;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the paper's two flows on the double well, prints what they find beside the exact values, draws pictures. */
@Command(name = "double-well", mixinStandardHelpOptions = true, description = "The double well of the paper.")
public final class DoubleWellExample implements Callable<Integer> {
  private static final double LOW = -2.4;
  private static final double HIGH = 2.4;
  private static final int BINS = 48;
  /** Steps of the chain of data, how many of them a point is taken, and the proposals' standard deviation. */
  private static final int CHAIN = 100_000;

  private static final int EVERY = 10;
  private static final double NOISE = 1.5;

  @Option(names = "--out", description = "Folder of the pictures (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("double-well");

  @Option(names = "--samples", description = "Samples of each flow (default: ${DEFAULT-VALUE}).")
  private int samples = 100_000;

  @Option(names = "--iterations", description = "Iterations of each phase (default: ${DEFAULT-VALUE}).")
  private int iterations = 300;

  @Option(names = "--seed", description = "Seed of everything (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--device", description = "Where samples are drawn: jvm, opencl, or part of the name of an OpenCL device"
      + " (default: ${DEFAULT-VALUE}). Flows are trained on the JVM.")
  private String deviceName = "jvm";

  @Spec
  private CommandSpec spec;

  private final PrintStream print = System.out;
  private final Map<String, Profile> profiles = new LinkedHashMap<>();

  /** Runs the example; see {@code --help}. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    int status = new CommandLine(new DoubleWellExample()).execute(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    checkAtLeastOne("--samples", samples);
    checkAtLeastOne("--iterations", iterations);
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "--out must be a folder that can be written, but is " + out, e);
    }
    Device device = device();
    print.println("Device: " + device);
    double[][] data = MetropolisChain.run(
        DoubleWellEnergy.create(), new double[] {-2, 0}, CHAIN, EVERY, NOISE, new SplittableRandom(seed));
    List<Model> models = List.of(
        run("RNVP", "rnvp", d -> RealNvpSampler.create(d, seed), device, data),
        run("RNVP + Metropolis", "rnvp-metropolis", d -> RealNvpMetropolisSampler.create(d, seed), device, data));
    ProfilePicture.of(profiles, LOW, HIGH).write(out, "free-energy");
    DoubleWellReport.of(models, profiles, LOW, HIGH, settings()).write(out.resolve("report.html"));
    Path folder = out.toAbsolutePath().normalize();
    print.println();
    print.println("Report: " + folder.resolve("report.html"));
    print.println("Pictures in " + folder);
    return 0;
  }

  private void checkAtLeastOne(String option, int value) {
    if (value < 1) {
      throw new ParameterException(spec.commandLine(), option + " must be at least 1, but is " + value);
    }
  }

  private Device device() {
    return switch (deviceName) {
      case "jvm" -> Device.jvm();
      case "opencl" -> Device.openCl();
      default -> Device.openCl(deviceName);
    };
  }

  /** Trains on the JVM, and draws on the device. */
  private Model run(String name, String file, Function<Device, Flow> flows, Device device, double[][] data) throws IOException {
    try (Flow trained = flows.apply(Device.jvm())) {
      Model.Learning learning = train(name, trained, data);
      if (deviceName.equals("jvm")) {
        return draw(name, file, trained, data, learning);
      }
      try (Flow flow = flows.apply(device)) {
        copy(trained, flow);
        return draw(name, file, flow, data, learning);
      }
    }
  }

  private Model.Learning train(String name, Flow flow, double[][] data) {
    try (TrainingProgress progress = TrainingProgress.of(name, 2 * iterations)) {
      Training training = Training.builder()
          .seed(seed)
          .batch(128)
          .learningRate(5e-3)
          .phase(iterations, Loss.maximumLikelihood(data))
          .phase(iterations, Loss.mixed(data, 0.5))
          .progress(progress)
          .build();
      return new Model.Learning(List.of(training), flow.train(training));
    }
  }

  /** Parameters go from device to device through a file. */
  private static void copy(Flow from, Flow to) throws IOException {
    Path file = Files.createTempFile("double-well", ".safetensors");
    try {
      from.save(file);
      to.load(file);
    } finally {
      Files.delete(file);
    }
  }

  private Model draw(String name, String file, Flow flow, double[][] data, Model.Learning learning) throws IOException {
    Model model = Model.draw(name, flow, samples, seed)
        .trained(learning.trainings(), learning.report())
        .backward(flow.inverse(data, seed));
    print(model);
    profiles.put(name, Profile.of(model.samples(), LOW, HIGH, BINS));
    CloudPicture.of(name + ": the cloud after each layer", model.trace().orElseThrow(), DoubleWellEnergy.create())
        .write(out, "clouds-" + file);
    return model;
  }

  private void print(Model model) {
    WeightedSamples cloud = model.samples();
    Coverage coverage = Coverage.of(cloud, model.backward().orElseThrow());
    TrainingReport report = model.learning().orElseThrow().report();
    Estimate right = cloud.mean(x -> x[0] > 0 ? 1 : 0);
    print.printf(Locale.ROOT, "%n%s: trained in %.1f s, %d iterations skipped%n", model.name(),
        report.time().toMillis() / 1e3, report.skippedIterations());
    report.skips().forEach(skips -> print.println("  Skipped " + skips + "; try " + skips.remedy()));
    print.printf(Locale.ROOT, "  ln Z        %s   (exact %.8f)%n", cloud.logZ(), DoubleWell.EXACT_LOG_Z);
    print.printf(Locale.ROOT, "  P(x > 0)    %s   (exact %.8f)%n", right, DoubleWell.EXACT_RIGHT);
    print.printf(Locale.ROOT, "  ESS / n     %.3g reverse, %.3g forward%n", coverage.reverse(), coverage.forward());
    coverage.warning().ifPresent(warning -> print.println("  Warning: " + warning));
    for (LayerReport layer : model.layers()) {
      if (!Double.isNaN(layer.acceptance())) {
        print.printf(Locale.ROOT, "  %-16s lambda %.2f, step size %.2f, acceptance %.3f%n",
            layer.name(), layer.lambda(), layer.stepSize(), layer.acceptance());
      }
    }
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("System", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
    settings.put("Data", CHAIN / EVERY + " points, for training and for backward paths: every " + EVERY + "th of a Metropolis chain that begins in the left"
        + " well, with proposals of standard deviation " + NOISE);
    settings.put("Seed of networks, data, training and sampling", Long.toString(seed));
    return settings;
  }
}
