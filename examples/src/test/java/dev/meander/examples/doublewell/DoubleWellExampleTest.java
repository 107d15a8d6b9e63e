package dev.meander.examples.doublewell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.examples.OpenCl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import picocli.CommandLine;

/** The example prints what both flows find, and leaves a report, and each picture as PNG and as SVG. */
class DoubleWellExampleTest {
  private static final String NUMBER = "(-?[0-9.]+(?:e[-+][0-9]+)?)";

  /** What a short training misses of the target, which lowers ln Z by about that share: here some 5 %, twice that is allowed. */
  private static final double MISSED = 0.1;

  @Test
  void printsEstimatesBesideExactValues(@TempDir Path folder) throws Exception {
    String printed = printed("--out", folder.toString(), "--iterations", "50", "--samples", "2000");
    String[] flows = printed.split("(?m)^(?=RNVP)");
    assertEquals(3, flows.length, printed);
    assertTrue(flows[1].startsWith("RNVP: ") && flows[2].startsWith("RNVP + Metropolis: "), printed);
    for (int k = 1; k < flows.length; k++) {
      double[] logZ = numbers(flows[k], "ln Z +N ± N   \\(exact 10\\.29347971\\)");
      assertTrue(logZ[1] > 0 && logZ[1] < 0.1, flows[k]);
      assertEquals(10.29347971, logZ[0], 6 * logZ[1] + MISSED);
      double[] right = numbers(flows[k], "P\\(x > 0\\) +N ± N   \\(exact 0\\.84430710\\)");
      assertTrue(right[1] > 0 && right[1] < 0.03, flows[k]);
      assertEquals(0.84430710, right[0], 6 * right[1] + MISSED);
      for (double ess : numbers(flows[k], "ESS / n +N reverse, N forward")) {
        assertTrue(ess > 0 && ess <= 1, flows[k]);
      }
    }
    assertFalse(flows[1].contains("acceptance"), printed);
    double[] lambdas = {0, 0, 0.5, 1};
    String[] layers = {"mix", "step\\[0\\].relax", "step\\[1\\].relax", "step\\[2\\].relax"};
    for (int k = 0; k < layers.length; k++) {
      double[] layer = numbers(flows[2], layers[k] + " +lambda N, step size N, acceptance N");
      assertEquals(lambdas[k], layer[0]);
      assertEquals(0.25, layer[1]);
      // steps of a quarter of a well's width
      assertTrue(layer[2] > 0.4 && layer[2] < 0.95, printed);
    }
  }

  /** The numbers at each N of an expression, which must be found. */
  private static double[] numbers(String text, String expression) {
    Matcher matcher = Pattern.compile(expression.replace("N", NUMBER)).matcher(text);
    assertTrue(matcher.find(), expression + " in " + text);
    return IntStream.rangeClosed(1, matcher.groupCount()).mapToDouble(g -> Double.parseDouble(matcher.group(g))).toArray();
  }

  private static String printed(String... args) {
    PrintStream out = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      DoubleWellExample.main(args);
    } finally {
      System.setOut(out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Where few paths arrive the bands are too narrow; a picture that goes about alone must say so. */
  @Test
  void thePictureOfTheProfilesSaysWhereErrorsAreTooSmall() {
    Profile profile = new Profile(new double[] {0, 1}, new double[] {0, 1}, new double[] {0.1, 0.1});
    StringBuilder words = new StringBuilder();
    for (Object title : ProfilePicture.chart(Map.of("RNVP", profile), -1, 2).getSubtitles()) {
      words.append(title instanceof TextTitle text ? text.getText() + " " : "");
    }
    assertTrue(words.toString().contains("fewer than 10 effective samples"), words.toString());
    assertTrue(words.toString().contains("the standard errors are too small"), words.toString());
  }

  @Test
  void writesAReportAndPictures(@TempDir Path folder) throws Exception {
    DoubleWellExample.main(new String[] {"--out", folder.toString(), "--iterations", "5", "--samples", "2000"});
    assertEquals(
        Set.of("report.html", "free-energy.png", "free-energy.svg", "clouds-rnvp.png", "clouds-rnvp.svg",
            "clouds-rnvp-metropolis.png", "clouds-rnvp-metropolis.svg"),
        names(folder));
    // 1,500 walkers after each of 10 layers and in the prior
    check(folder, "clouds-rnvp-metropolis", "10. after step[2].relax", "circle", 11 * 1_500);
    check(folder, "clouds-rnvp", "RNVP: the cloud after each layer", "circle", 7 * 1_500);
    // the words of this one are outlines
    check(folder, "free-energy", "", "path", 2);
  }

  @Test
  void drawsOnOpenCl(@TempDir Path folder) throws Exception {
    OpenCl.require();
    DoubleWellExample.main(
        new String[] {"--out", folder.toString(), "--iterations", "5", "--samples", "2000", "--device", "opencl"});
    assertTrue(Files.readString(folder.resolve("report.html")).contains("OpenCL, "));
  }

  @Test
  void wrongOptionsAreNamedWithoutAStackTrace(@TempDir Path folder) throws IOException {
    Path occupied = Files.writeString(folder.resolve("file"), "");
    assertRefused("--samples must be at least 1, but is 0", "--samples", "0");
    assertRefused("--iterations must be at least 1, but is -1", "--iterations", "-1");
    assertRefused("--out must be a folder that can be written, but is " + occupied, "--out", occupied.toString());
  }

  private static void assertRefused(String words, String... args) {
    StringWriter errors = new StringWriter();
    CommandLine line = new CommandLine(new DoubleWellExample()).setErr(new PrintWriter(errors));
    assertEquals(CommandLine.ExitCode.USAGE, line.execute(args));
    assertTrue(errors.toString().startsWith(words), errors.toString());
    assertFalse(errors.toString().contains("\tat "), errors.toString());
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  /** The SVG has these words, at least so many of these shapes, and the size of the PNG. */
  private static void check(Path folder, String name, String words, String shape, int count) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    // the document names its DTD by an address; nothing is to be loaded
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document svg = factory.newDocumentBuilder().parse(folder.resolve(name + ".svg").toFile());
    assertTrue(svg.getDocumentElement().getTextContent().contains(words), words);
    int shapes = svg.getElementsByTagName(shape).getLength();
    assertTrue(shapes >= count, shapes + " of " + shape);
    int width = ImageIO.read(folder.resolve(name + ".png").toFile()).getWidth();
    assertEquals(Integer.toString(width), svg.getDocumentElement().getAttribute("width"));
  }
}
