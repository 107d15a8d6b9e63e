package dev.meander.examples.paper;

import dev.meander.runtime.WeightedSamples;
import dev.meander.runtime.io.NpyArray;
import dev.meander.runtime.io.Npz;
import dev.meander.runtime.io.WholeFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of an experiment: {@code table.md}, {@code networks.csv} with a line a network, {@code result.json} with
 * everything but samples, {@code profiles.png}, and {@code MODEL-SEED.npz} with histograms and samples. Each appears complete or not at all.
 */
final class ResultFiles {
  private final Path folder;

  ResultFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * What recomputes the metrics of a network.
   *
   * <pre>
   *   range   [repeat, 2]        smallest and largest x₁: the 30 bins are equal between them
   *   counts  [repeat, 30]       samples of each bin
   *   weights [repeat, 30]       sum of float32 exp(ln w − mean ln w) of each bin
   *   x       [kept, sample, 2]  points of the first repeats, float32
   *   log_w   [kept, sample]     their ln w, float32
   * </pre>
   */
  void samples(Model model, long seed, Repeats repeats) throws IOException {
    List<Histogram> histograms = repeats.histograms();
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("range", rows(histograms.stream().map(h -> new double[] {h.low(), h.high()}).toList()));
    arrays.put("counts", rows(histograms.stream().map(Histogram::counts).toList()));
    arrays.put("weights", rows(histograms.stream().map(Histogram::weights).toList()));
    List<WeightedSamples> kept = repeats.samples();
    int n = kept.get(0).size();
    int dimension = kept.get(0).dimension();
    float[] x = new float[kept.size() * n * dimension];
    float[] logW = new float[kept.size() * n];
    for (int r = 0; r < kept.size(); r++) {
      double[] l = kept.get(r).logWeights();
      for (int d = 0; d < dimension; d++) {
        double[] coordinate = kept.get(r).coordinate(d);
        for (int i = 0; i < n; i++) {
          x[(r * n + i) * dimension + d] = (float) coordinate[i];
          logW[r * n + i] = (float) l[i];
        }
      }
    }
    arrays.put("x", NpyArray.of(x, kept.size(), n, dimension));
    arrays.put("log_w", NpyArray.of(logW, kept.size(), n));
    Npz.write(folder.resolve(model.file() + "-" + seed + ".npz"), arrays);
  }

  private static NpyArray rows(List<double[]> rows) {
    return NpyArray.of(rows.toArray(double[][]::new));
  }

  void result(ExperimentResult result, String table) throws IOException {
    write("table.md", table);
    write("networks.csv", csv(result));
    write("result.json", JsonMapper.shared().writeValueAsString(result));
    write("profiles.png", ProfilesPicture.draw(result));
  }

  private static String csv(ExperimentResult result) {
    StringBuilder csv = new StringBuilder("model,seed,bias,sd,total,bias_reweighted,sd_reweighted,total_reweighted,"
        + "robust,robust_bins,robust_reweighted,robust_reweighted_bins,log_z_error,log_z_sd,reverse_ess,forward_ess,"
        + "training_seconds,sampling_seconds,skipped_iterations\n");
    for (ModelResult model : result.models()) {
      for (NetworkResult n : model.networks()) {
        Metric.Score before = n.metric().before();
        Metric.Score after = n.metric().after();
        csv.append(String.format(
            Locale.ROOT,
            "%s,%d,%.6f,%.6f,%.6f,%.6f,%.6f,%.6f,%.6f,%.2f,%.6f,%.2f,%.6f,%.6f,%.6f,%.6f,%.3f,%.3f,%d\n",
            model.model().file(), n.seed(),
            before.bias(), before.deviation(), before.total(), after.bias(), after.deviation(), after.total(),
            n.robustBefore().error(), n.robustBefore().bins(), n.robustAfter().error(), n.robustAfter().bins(),
            n.logZError().mean(), n.logZError().deviation(), n.reverseEss(), n.forwardEss(),
            n.trainingSeconds(), n.samplingSeconds(), n.skippedIterations()));
      }
    }
    return csv.toString();
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    write(name, bytes.toByteArray());
  }

  private void write(String name, byte[] bytes) throws IOException {
    WholeFile.write(folder.resolve(name), partial -> Files.write(partial, bytes));
  }
}
