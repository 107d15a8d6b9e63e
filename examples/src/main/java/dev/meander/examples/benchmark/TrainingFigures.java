package dev.meander.examples.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A training iteration of RNVP + Metropolis (nets 1-64-64-1, 4 × 20 steps, mixed loss) on one thread, in plain loops and
 * with the Vector API, beside JAX with its iterations in one scan and beside the code of the paper's authors, if a
 * Python that has them is given.
 */
final class TrainingFigures {
  private static final List<String> VECTOR_API = List.of("--add-modules", "jdk.incubator.vector");

  private TrainingFigures() {}

  /**
   * The figures, peers first.
   *
   * @param authors a checkout of the authors' repository
   */
  static List<Figure> measure(Path folder, Optional<Path> python, Optional<Path> authors) throws IOException {
    List<Figure> figures = new ArrayList<>();
    Map<String, Double> peers = new LinkedHashMap<>(); // milliseconds of an iteration
    if (python.isPresent()) {
      String jax = Commands.unpack("jax_training.py", folder).toString();
      peers.put("JAX", iteration(List.of(python.get().toString(), jax, "rounds")));
      double all = Commands.run(List.of(python.get().toString(), jax, "train")).seconds();
      figures.add(Figure.of("training to 300 + 300 iterations, whole process, JAX", "s", all));
    }
    if (python.isPresent() && authors.isPresent()) {
      String torch = Commands.unpack("torch_training.py", folder).toString();
      peers.put("the authors' code", iteration(List.of(python.get().toString(), torch, authors.get().toString())));
    }
    peers.forEach((peer, time) -> figures.add(Figure.of("training iteration of 128, " + peer, "ms", time)));
    for (boolean vector : new boolean[] {false, true}) {
      String kernels = vector ? "Vector API" : "plain";
      for (int batch : new int[] {128, 4_096}) {
        double ours = milliseconds(vector, batch, batch == 128 ? 300 : 12);
        Figure figure = Figure.of("training iteration of " + batch + ", " + kernels, "ms", ours);
        for (String peer : batch == 128 ? peers.keySet() : Set.<String>of()) {
          figure = figure.beside("speed of " + peer, peers.get(peer) / ours);
        }
        figures.add(figure);
      }
    }
    return figures;
  }

  private static double milliseconds(boolean vector, int batch, int iterations) {
    List<String> options = vector ? VECTOR_API : List.of();
    return iteration(Commands.java(options, TrainingRun.class, "rounds", "" + batch, "" + iterations));
  }

  /** The median of the rounds that a program prints. */
  private static double iteration(List<String> command) {
    return Rounds.median(Commands.run(command).lines().stream().mapToDouble(Double::parseDouble).toArray());
  }
}
