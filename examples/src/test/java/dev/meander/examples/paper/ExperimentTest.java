package dev.meander.examples.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.examples.doublewell.RealNvpMetropolisSampler;
import dev.meander.examples.doublewell.RealNvpSampler;
import dev.meander.runtime.flow.FlowModel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlca.npy.Npy;
import org.openlca.npy.NpyDoubleArray;
import org.openlca.npy.NpyFloatArray;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command end to end, small; its files recompute its table. */
class ExperimentTest {
  private static final int REPEATS = 2;
  private static final int SAMPLES = 20_000;

  @Test
  void filesRecomputeTheTable(@TempDir Path folder) throws IOException {
    int status = PaperDoubleWell.run(
        "--networks", "1", "--repeats", "" + REPEATS, "--samples", "" + SAMPLES, "--iterations", "20",
        "--seed", "3", "--out", folder.toString());
    assertEquals(0, status);
    List<String> names = Model.doubleWell().stream().map(Model::file).toList();
    List<String> lines = Files.readAllLines(folder.resolve("networks.csv"));
    assertEquals(1 + names.size(), lines.size());
    for (int k = 0; k < names.size(); k++) {
      String[] line = lines.get(k + 1).split(",");
      assertEquals(names.get(k), line[0]);
      Metric metric = recomputed(folder.resolve(names.get(k) + "-3.npz"));
      assertEquals(metric.before().total(), Double.parseDouble(line[4]), 1e-6);
      assertEquals(metric.after().total(), Double.parseDouble(line[7]), 1e-6);
    }
    JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve("result.json")));
    assertEquals(20_000, json.at("/settings/samples").asInt());
    assertEquals(40, json.at("/models/1/networks/0/losses").size());
    String table = Files.readString(folder.resolve("table.md"));
    assertTrue(table.contains("1.153 ± 0.414"), table);
    assertTrue(table.contains("exact samples: the floor"), table);
    assertTrue(table.contains("may score it below exact samples"), table);
    BufferedImage picture = ImageIO.read(folder.resolve("profiles.png").toFile());
    assertEquals(2 * 300, picture.getHeight());
    try (var files = Files.list(folder)) {
      assertEquals(names.size() + 5, files.count());
    }
    assertPage(folder.resolve("report.html"), table);
  }

  /** The page names every model, has every figure and remark of the table, and stays small. */
  private static void assertPage(Path file, String table) throws IOException {
    String page = Files.readString(file);
    List<String> cells = table.lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| --"))
        .flatMap(line -> Arrays.stream(line.split("\\|")).map(String::strip))
        .filter(cell -> !cell.isEmpty())
        .toList();
    // two headers of 6 and 8 names; six models, three of the paper's figures of which two stand twice, and the floor
    assertEquals(14 + 6 * 7 + 4 * 7 + 4 + 6 * 9 + 2, cells.size(), table);
    for (String cell : cells) {
      assertTrue(page.contains("<td>" + cell + "</td>") || page.contains(">" + cell + "</th>"), cell);
    }
    for (Model model : Model.doubleWell()) {
      assertTrue(page.contains("</span>" + model.name() + "</th>"), model.name());
      assertTrue(page.contains(model.note().replace("'", "&#39;")), model.note());
    }
    // all losses: both phases of the paper's schedule, and both calls of ours
    for (String phase : List.of(
        "Phase 1: maximum likelihood", "Phase 2: 0.5 maximum likelihood + 0.5 reverse KL", "Phase 2: maximum likelihood")) {
      assertTrue(page.contains("<h3>" + phase + "</h3>"), phase);
    }
    assertTrue(Files.size(file) < 3_000_000, Files.size(file) + " bytes");
  }

  /** From the histograms of a file, as another reader finds them, once they are seen to be those of its samples. */
  private static Metric recomputed(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      double[] range = doubles(zip, "range");
      double[] counts = doubles(zip, "counts");
      double[] weights = doubles(zip, "weights");
      float[] x = ((NpyFloatArray) read(zip, "x")).data();
      float[] logW = ((NpyFloatArray) read(zip, "log_w")).data();
      List<Histogram> repeats = new ArrayList<>();
      for (int r = 0; r < REPEATS; r++) {
        Histogram stored = new Histogram(
            range[2 * r], range[2 * r + 1],
            Arrays.copyOfRange(counts, 30 * r, 30 * r + 30),
            Arrays.copyOfRange(weights, 30 * r, 30 * r + 30));
        double[] x1 = new double[SAMPLES];
        double[] l = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
          x1[i] = x[2 * (r * SAMPLES + i)];
          l[i] = logW[r * SAMPLES + i];
        }
        Histogram again = Histogram.of(x1, l);
        assertEquals(stored.low(), again.low());
        assertArrayEquals(stored.counts(), again.counts());
        // ln w to 24 bits: |ln w| up to 100 is off by 4e-6
        for (int k = 0; k < 30; k++) {
          assertEquals(stored.weights()[k], again.weights()[k], 1e-5 * stored.weights()[k] + Float.MIN_NORMAL);
        }
        repeats.add(stored);
      }
      return Metric.of(repeats);
    }
  }

  private static double[] doubles(ZipFile zip, String name) throws IOException {
    return ((NpyDoubleArray) read(zip, name)).data();
  }

  private static Object read(ZipFile zip, String name) throws IOException {
    return Npy.read(Channels.newChannel(zip.getInputStream(zip.getEntry(name + ".npy"))));
  }

  @Test
  void unknownModelIsRefused() {
    assertNotEquals(0, PaperDoubleWell.run("--models", "rnvp,nsf"));
  }

  /** u₁ is evaluated at the start of each Metropolis layer with λ > 0, at each of its proposals, and for the weight. */
  @Test
  void energiesAreCountedAsTheFlowsAre() throws ReflectiveOperationException {
    List<Class<?>> samplers = List.of(
        RealNvpSampler.class, RealNvpMetropolisSampler.class, TrainedLayersSampler.class, TrainedStepsSampler.class,
        FilledBarrierSampler.class, NearTargetSampler.class);
    assertEquals(samplers.size(), Model.doubleWell().size());
    for (int k = 0; k < samplers.size(); k++) {
      Method method = samplers.get(k).getDeclaredMethod("model");
      method.setAccessible(true);
      FlowModel flow = (FlowModel) method.invoke(null);
      int count = 1 + flow.layers().stream().filter(l -> l.lambda() > 0).mapToInt(l -> l.steps() + 1).sum();
      assertEquals(count, Model.doubleWell().get(k).energies(), flow.name());
    }
  }
}
