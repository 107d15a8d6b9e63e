package dev.meander.examples.doublewell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.examples.OpenCl;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import picocli.CommandLine;

/** The example leaves a report, and each picture as PNG and as SVG. */
class DoubleWellExampleTest {
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
