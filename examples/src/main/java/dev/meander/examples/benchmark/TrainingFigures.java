package dev.meander.examples.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A training iteration of RNVP + Metropolis (nets 1-64-64-1, 4 × 20 steps, mixed loss) on one thread, in plain loops and
 * with the Vector API, beside JAX with its iterations in one scan, if a Python that has it is given.
 */
final class TrainingFigures {
  private static final List<String> VECTOR_API = List.of("--add-modules", "jdk.incubator.vector");

  private TrainingFigures() {}

  static List<Figure> measure(Path folder, Optional<Path> python) throws IOException {
    List<Figure> figures = new ArrayList<>();
    Optional<Peer> peer = Optional.empty();
    if (python.isPresent()) {
      peer = Optional.of(Peer.run(python.get(), folder));
      figures.add(Figure.of("training iteration of 128, JAX", "ms", peer.get().milliseconds));
      figures.add(Figure.of("training to 300 + 300 iterations, whole process, JAX", "s", peer.get().seconds));
    }
    for (boolean vector : new boolean[] {false, true}) {
      String kernels = vector ? "Vector API" : "plain";
      for (int batch : new int[] {128, 4_096}) {
        double ours = milliseconds(vector, batch, batch == 128 ? 300 : 12);
        Figure figure = Figure.of("training iteration of " + batch + ", " + kernels, "ms", ours);
        boolean beside = peer.isPresent() && batch == 128;
        figures.add(beside ? figure.beside("speed of JAX", peer.get().milliseconds / ours) : figure);
      }
    }
    return figures;
  }

  private static double milliseconds(boolean vector, int batch, int iterations) {
    List<String> options = vector ? VECTOR_API : List.of();
    List<String> lines =
        Commands.run(Commands.java(options, TrainingRun.class, "rounds", "" + batch, "" + iterations)).lines();
    return Rounds.median(lines.stream().mapToDouble(Double::parseDouble).toArray());
  }

  /** What the peer's script prints: milliseconds of an iteration in each round; and how long 600 take from nothing. */
  private record Peer(double milliseconds, double seconds) {
    static Peer run(Path python, Path folder) throws IOException {
      String script = Commands.unpack("jax_training.py", folder).toString();
      List<String> rounds = Commands.run(List.of(python.toString(), script, "rounds")).lines();
      double all = Commands.run(List.of(python.toString(), script, "train")).seconds();
      return new Peer(Rounds.median(rounds.stream().mapToDouble(Double::parseDouble).toArray()), all);
    }
  }
}
