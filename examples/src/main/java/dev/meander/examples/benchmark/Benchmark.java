package dev.meander.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures speed and memory, and prints a line of JSON for each figure; see docs/performance.md. */
@Command(name = "benchmark", mixinStandardHelpOptions = true, description = "Prints a line of JSON for each figure.")
public final class Benchmark implements Callable<Integer> {
  /** What can be measured. */
  enum Part {
    LANGEVIN,
    TRAINING,
    START,
    MEMORY,
    ENERGIES,
    OPENCL
  }

  @Option(names = "--parts", split = ",", description = "Which of ${COMPLETION-CANDIDATES} (default: all).")
  private List<Part> parts = List.of(Part.values());

  @Option(names = "--python", description = "A Python that has JAX, to be measured beside.")
  private Path python;

  @Option(names = "--authors", description = "A checkout of the paper's authors' code, to be measured with that Python.")
  private Path authors;

  /** Runs the benchmark; see {@code --help}. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmark()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("meander-benchmark");
    try {
      for (Part part : parts) {
        measure(part, folder).forEach(figure -> System.out.println(figure.json()));
      }
    } finally {
      delete(folder);
    }
    return 0;
  }

  private List<Figure> measure(Part part, Path folder) throws IOException {
    return switch (part) {
      case LANGEVIN -> LangevinFigures.measure(folder);
      case TRAINING -> TrainingFigures.measure(folder, Optional.ofNullable(python), Optional.ofNullable(authors));
      case START -> StartFigures.measure();
      case MEMORY -> MemoryFigures.measure();
      case ENERGIES -> EnergyFigures.measure();
      case OPENCL -> OpenClFigures.measure(folder);
    };
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
