package dev.meander.runtime.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Loss of vectorisation is silent and costs 5 to 40 times: every hot loop, with and without superword. */
class VectorisationTest {
  @Test
  void hotLoopsAreVectorised() throws Exception {
    Map<String, Double> plain = run("-XX:-UseSuperWord");
    Map<String, Double> vector = run("-XX:+UseSuperWord");
    // what C2 inlines where differs from run to run: a loop is lost only if it is so in three
    for (int retry = 0; retry < 2 && anyLost(plain, vector); retry++) {
      run("-XX:+UseSuperWord").forEach((name, time) -> vector.merge(name, time, Math::min));
    }
    List<String> lost = new ArrayList<>();
    System.out.printf("%-22s %10s %10s %6s%n", "hot loop", "scalar ns", "vector ns", "ratio");
    for (Map.Entry<String, Double> loop : vector.entrySet()) {
      double ratio = plain.get(loop.getKey()) / loop.getValue();
      System.out.printf("%-22s %10.0f %10.0f %6.1f%s%n", loop.getKey(), plain.get(loop.getKey()), loop.getValue(), ratio,
          ratio < 3 ? "  below 3" : "");
      if (ratio < lost(loop.getKey())) {
        lost.add(loop.getKey() + " " + ratio);
      }
    }
    assertEquals(22, vector.size());
    assertTrue(lost.isEmpty(), lost.toString());
  }

  private static boolean anyLost(Map<String, Double> plain, Map<String, Double> vector) {
    return vector.entrySet().stream().anyMatch(e -> plain.get(e.getKey()) < lost(e.getKey()) * e.getValue());
  }

  /**
   * 3 is the aim; below 2 a loop has been lost, whatever the noise of the machine. A double has half the lanes, so half of
   * what there is to gain over a ratio of 1.
   */
  private static double lost(String name) {
    return name.startsWith("double ") ? 1.5 : 2;
  }

  private static Map<String, Double> run(String flag) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(
            java, flag, "-cp", System.getProperty("java.class.path"), HotLoops.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    Map<String, Double> times = new LinkedHashMap<>();
    process.inputReader().lines().forEach(l -> times.put(l.split("\t")[0], Double.valueOf(l.split("\t")[1])));
    assertEquals(0, process.waitFor());
    return times;
  }
}
