package dev.meander.examples.benchmark;

import dev.meander.runtime.Device;
import dev.meander.runtime.Flow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Overdamped Langevin with path weights: 65,536 walkers × 1,000 steps in the double well, on one thread, beside C. */
final class LangevinFigures {
  private static final int WALKERS = 65_536;
  private static final int STEPS = 1_000;
  private static final int ROUNDS = 7;

  private LangevinFigures() {}

  static List<Figure> measure(Path folder) throws IOException {
    Optional<Path> c = compiled(folder);
    Optional<Double> before = c.map(LangevinFigures::nanoseconds);
    double ours;
    try (Flow flow = LangevinPathSampler.create(Device.jvm(1))) {
      double[] rounds = Rounds.nanoseconds(ROUNDS, 3, () -> flow.sample(WALKERS, 1));
      ours = Rounds.median(rounds) / WALKERS / STEPS;
    }
    Figure figure = Figure.of("langevin", "ns per walker-step", ours);
    if (before.isPresent()) {
      double there = (before.get() + nanoseconds(c.get())) / 2;
      figure = figure.beside("c", there).beside("speed of c", there / ours);
    }
    return List.of(figure);
  }

  /** The C kernel, if this machine has gcc. */
  static Optional<Path> compiled(Path folder) throws IOException {
    if (!Commands.exists("gcc", "--version")) {
      return Optional.empty();
    }
    Path program = folder.resolve("langevin");
    String source = Commands.unpack("langevin.c", folder).toString();
    Commands.run(List.of("gcc", "-O3", "-march=native", "-ffast-math", source, "-o", program.toString(), "-lm"));
    return Optional.of(program);
  }

  /** Nanoseconds of a walker-step in C, the median of the rounds; its last line is a check of the weights. */
  static double nanoseconds(Path c) {
    List<String> lines =
        Commands.run(List.of(c.toString(), "" + WALKERS, "" + STEPS, "" + ROUNDS)).lines();
    return Rounds.median(lines.subList(0, ROUNDS).stream().mapToDouble(Double::parseDouble).toArray());
  }
}
