package dev.meander.examples.benchmark;

import dev.meander.runtime.Device;
import dev.meander.runtime.DeviceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Samples on OpenCL beside the JVM, each flow in a process of its own that finds the cache of PoCL's compiler empty. */
final class OpenClFigures {
  private OpenClFigures() {}

  static List<Figure> measure(Path folder) throws IOException {
    try {
      Device.openCl();
    } catch (DeviceException e) {
      System.err.println("OpenCL is not measured: " + e.getMessage());
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    for (OpenClFlows flow : OpenClFlows.values()) {
      String name = "OpenCL, " + flow.name().toLowerCase(Locale.ROOT) + ": ";
      double[] times = run(folder, List.of(), flow, "times");
      figures.add(Figure.of(name + "100,000 walkers", "ms", times[1]).beside("JVM", times[3]));
      figures.add(Figure.of(name + "1 walker", "ms", times[2]).beside("JVM", times[4]));
      figures.add(Figure.of(name + "first use", "ms", times[0]));
      double[] waits = waits(folder, flow, "-XX:+UseSerialGC");
      figures.add(Figure.of(name + "longest wait for memory", "ms", waits[3])
          .beside("in the first use", waits[1])
          .beside("overslept", Math.max(waits[2], waits[4])));
    }
    return figures;
  }

  /** How long another thread waits for memory, which is small, so that a collection is always due. */
  static double[] waits(Path folder, OpenClFlows flow, String collector) throws IOException {
    return run(folder, List.of(collector, "-Xmn8m", "-Xmx64m"), flow, "waits");
  }

  /** The numbers that an {@link OpenClRun} prints. */
  private static double[] run(Path folder, List<String> options, OpenClFlows flow, String mode) throws IOException {
    Path cache = Files.createTempDirectory(folder, "cache");
    List<String> command = Commands.java(options, OpenClRun.class, flow.name(), mode);
    return Commands.run(command, Map.of("POCL_CACHE_DIR", cache.toString())).lines().stream()
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
