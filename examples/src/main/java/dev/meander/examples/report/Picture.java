package dev.meander.examples.report;

import dev.meander.runtime.io.WholeFile;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/**
 * A picture that can be written as PNG and as SVG: one drawing for both.
 *
 * @param width in pixels
 * @param height in pixels
 * @param drawing draws on white ground
 */
public record Picture(int width, int height, Consumer<Graphics2D> drawing) {
  private static final String SVG = "http://www.w3.org/2000/svg";
  /** A hundredth of a pixel. */
  private static final int DECIMALS = 2;

  /**
   * Writes {@code name.png} and {@code name.svg}, each complete or not at all.
   *
   * @throws IOException if one cannot be written
   */
  public void write(Path folder, String name) throws IOException {
    WholeFile.write(folder.resolve(name + ".png"), part -> ImageIO.write(image(), "png", part.toFile()));
    WholeFile.write(folder.resolve(name + ".svg"), this::writeSvg);
  }

  private BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    draw(g);
    g.dispose();
    return image;
  }

  private void writeSvg(Path file) throws IOException {
    SVGGeneratorContext context;
    try {
      context = SVGGeneratorContext.createDefault(DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null));
    } catch (ParserConfigurationException e) {
      throw new AssertionError("a plain XML parser is part of the JDK", e);
    }
    context.setPrecision(DECIMALS);
    context.setComment("Meander");
    SVGGraphics2D g = new SVGGraphics2D(context, false);
    g.setSVGCanvasSize(new Dimension(width, height));
    draw(g);
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      g.stream(writer, true);
    }
    g.dispose();
  }

  private void draw(Graphics2D g) {
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    drawing.accept(g);
  }
}
