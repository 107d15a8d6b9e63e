package dev.meander.examples.doublewell;

import dev.meander.runtime.Coverage;
import dev.meander.runtime.Device;
import dev.meander.runtime.Estimate;
import dev.meander.runtime.Flow;
import dev.meander.runtime.LayerReport;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingReport;
import dev.meander.runtime.WeightedSamples;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the paper's two flows on the double well, prints what they find beside the exact values, draws pictures. */
@Command(name = "double-well", mixinStandardHelpOptions = true, description = "The double well of the paper.")
public final class DoubleWellExample implements Callable<Integer> {
  private static final double LOW = -2.4;
  private static final double HIGH = 2.4;
  private static final int BINS = 48;

  @Option(names = "--out", description = "Folder of the pictures (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("double-well");

  @Option(names = "--samples", description = "Samples of each flow (default: ${DEFAULT-VALUE}).")
  private int samples = 100_000;

  @Option(names = "--iterations", description = "Iterations of each phase (default: ${DEFAULT-VALUE}).")
  private int iterations = 300;

  @Option(names = "--seed", description = "Seed of everything (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

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
    Device device = Device.best();
    print.println("Device: " + device);
    double[][] data = MetropolisChain.run(
        DoubleWellEnergy.create(), new double[] {-2, 0}, 100_000, 10, 1.5, new SplittableRandom(seed));
    Files.createDirectories(out);
    run("RNVP", "rnvp", RealNvpSampler.create(device, seed), data);
    run("RNVP + Metropolis", "rnvp-metropolis", RealNvpMetropolisSampler.create(device, seed), data);
    write(ProfilePicture.draw(profiles, LOW, HIGH), "free-energy.png");
    print.println("Pictures in " + out.toAbsolutePath().normalize());
    return 0;
  }

  private void run(String name, String file, Flow flow, double[][] data) throws IOException {
    try (flow) {
      TrainingReport report = train(name, flow, data);
      WeightedSamples cloud = flow.sample(samples, seed);
      Map<String, LayerReport> layers = new LinkedHashMap<>();
      flow.layers().forEach(l -> layers.put(l.name(), l));
      Coverage coverage = Coverage.of(cloud, flow.inverse(data, seed));
      print(name, cloud, coverage, report, layers);
      profiles.put(name, Profile.of(cloud, LOW, HIGH, BINS));
      write(CloudPicture.draw(name + ": the cloud after each layer", flow.trace(2_000, seed), DoubleWellEnergy.create()),
          "clouds-" + file + ".png");
    }
  }

  private TrainingReport train(String name, Flow flow, double[][] data) {
    try (TrainingProgress progress = TrainingProgress.of(name, 2 * iterations)) {
      return flow.train(Training.builder()
          .seed(seed)
          .batch(128)
          .learningRate(5e-3)
          .phase(iterations, Loss.maximumLikelihood(data))
          .phase(iterations, Loss.mixed(data, 0.5))
          .progress(progress)
          .build());
    }
  }

  private void print(
      String name, WeightedSamples cloud, Coverage coverage, TrainingReport report, Map<String, LayerReport> layers) {
    Estimate right = cloud.mean(x -> x[0] > 0 ? 1 : 0);
    print.printf(Locale.ROOT, "%n%s: trained in %.1f s, %d iterations skipped%n", name,
        report.time().toMillis() / 1e3, report.skippedIterations());
    print.printf(Locale.ROOT, "  ln Z        %s   (exact %.5f)%n", cloud.logZ(), DoubleWell.EXACT_LOG_Z);
    print.printf(Locale.ROOT, "  P(x > 0)    %s   (exact %.5f)%n", right, DoubleWell.EXACT_RIGHT);
    print.printf(Locale.ROOT, "  ESS / n     %.3g reverse, %.3g forward%n", coverage.reverse(), coverage.forward());
    coverage.warning().ifPresent(warning -> print.println("  Warning: " + warning));
    for (LayerReport layer : layers.values()) {
      if (!Double.isNaN(layer.acceptance())) {
        print.printf(Locale.ROOT, "  %-16s lambda %.2f, step size %.2f, acceptance %.3f%n",
            layer.name(), layer.lambda(), layer.stepSize(), layer.acceptance());
      }
    }
  }

  /** Beside and moved, so that no picture is ever half written. */
  private void write(BufferedImage image, String name) throws IOException {
    Path part = Files.createTempFile(out, name, ".part");
    ImageIO.write(image, "png", part.toFile());
    Files.move(part, out.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
