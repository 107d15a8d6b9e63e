package dev.meander.examples.paper;

import dev.meander.runtime.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Experiment 1 of the paper with ten networks of each model; prints the table, writes it with what it was made from, and a report. */
@Command(
    name = "paper-double-well",
    mixinStandardHelpOptions = true,
    description = "Experiment 1 of the paper: free-energy error of six models on the double well.")
public final class PaperDoubleWell implements Callable<Integer> {
  @Option(names = "--networks", description = "Networks of each model (default: ${DEFAULT-VALUE}).")
  private int networks = Settings.PAPER.networks();

  @Option(names = "--repeats", description = "Sampling runs of each network (default: ${DEFAULT-VALUE}).")
  private int repeats = Settings.PAPER.repeats();

  @Option(names = "--samples", description = "Samples of each run (default: ${DEFAULT-VALUE}).")
  private int samples = Settings.PAPER.samples();

  @Option(names = "--iterations", description = "Iterations of each of two phases (default: ${DEFAULT-VALUE}).")
  private int iterations = Settings.PAPER.iterations();

  @Option(names = "--seed", description = "Seed of the first network (default: ${DEFAULT-VALUE}).")
  private long seed = Settings.PAPER.seed();

  @Option(names = "--models", split = ",", description = "Only these, by the names of their files (default: all).")
  private List<String> only = List.of();

  @Option(names = "--out", description = "Folder of the files (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("paper-double-well");

  @Option(names = "--all-repeats", description = "Keep the samples of all runs: 24 MB a network with the paper's "
      + "settings. By default those of all runs of each model's first network, and of the first run of the others.")
  private boolean allRepeats;

  @Spec
  private CommandSpec spec;

  /** Runs the experiment; see {@code --help}. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    int status = run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The same without leaving the JVM; 0 if all went well. */
  static int run(String... args) {
    return new CommandLine(new PaperDoubleWell()).execute(args);
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = new Settings(networks, repeats, samples, iterations, seed);
    List<Model> models = models();
    ResultFiles files = new ResultFiles(out);
    PaperReport report = new PaperReport(settings);
    Device device = Device.best();
    System.out.println("Device: " + device);
    ExperimentResult result;
    try (ProgressBar bar = new ProgressBarBuilder()
        .setTaskName("networks")
        .setInitialMax((long) networks * (models.size() + 1))
        .setStyle(ProgressBarStyle.ASCII)
        .build()) {
      result = new Experiment(settings, device, listener(files, report, bar)).run(models);
    }
    String table = ResultTable.of(result);
    System.out.print(table);
    files.result(result, table);
    report.of(result).write(out.resolve("report.html"));
    Path folder = out.toAbsolutePath().normalize();
    System.out.println("Report: " + folder.resolve("report.html"));
    System.out.println("Files in " + folder);
    return 0;
  }

  private List<Model> models() {
    List<Model> all = Model.doubleWell();
    List<String> names = all.stream().map(Model::file).toList();
    if (!names.containsAll(only)) {
      throw new ParameterException(spec.commandLine(), "--models must be of " + names + ", but is " + only);
    }
    return all.stream().filter(m -> only.isEmpty() || only.contains(m.file())).toList();
  }

  private Experiment.Listener listener(ResultFiles files, PaperReport report, ProgressBar bar) {
    return new Experiment.Listener() {
      @Override
      public void begins(String part) {
        bar.setExtraMessage(part);
      }

      @Override
      public void ends() {
        bar.step();
      }

      @Override
      public int keep(int network) {
        return allRepeats || network == 0 ? repeats : 1;
      }

      @Override
      public void done(Model model, Trained trained, NetworkResult network, Repeats runs) throws IOException {
        files.samples(model, network.seed(), runs);
        report.add(model, trained, network, runs);
      }
    };
  }
}
