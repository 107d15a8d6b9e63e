package dev.meander.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.meander.examples.doublewell.DoubleWellExample;
import dev.meander.examples.paper.PaperDoubleWell;
import dev.meander.runtime.WeightedSamples;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports in a headless browser: charts are drawn, controls work, nothing is loaded, nothing fails. Pictures of the pages
 * are left in {@code target/report-pages}.
 */
class ReportPageTest {
  private static final int DESK = 1280;
  private static final int PHONE = 360;
  private static final int HEIGHT = 800;

  /** Whether a canvas has more than 300 pixels that are not transparent. */
  private static final String INKED = "c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data"
      + ".filter((v, i) => i % 4 === 3 && v > 0).length > 300";

  private static final Path PICTURES = Path.of("target", "report-pages");

  @TempDir
  static Path folder;

  private static Path doubleWell;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> executable = Browser.find();
    if (executable.isEmpty()) {
      System.out.println("ReportPageTest is skipped: there is no chromium or google-chrome on the path");
    }
    assumeTrue(executable.isPresent(), "no chromium or google-chrome on the path");
    Files.createDirectories(PICTURES);
    DoubleWellExample.main(new String[] {"--out", folder.toString(), "--iterations", "30", "--samples", "5000"});
    doubleWell = folder.resolve("report.html");
    browser = Browser.start(executable.get(), Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void end() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingFailed() {
    assertEquals(List.of(), browser.errors());
  }

  @Test
  void everyChartIsDrawnAndNothingIsLoaded() throws Exception {
    browser.open(doubleWell, DESK, HEIGHT, false);
    // profile, two histograms, two phases, and four figures of layers
    assertEquals(9, number("document.querySelectorAll('[data-chart]').length"));
    assertEquals(9, number("[...document.querySelectorAll('[data-chart]')]"
        + ".filter(c => [...c.querySelectorAll('svg path')].filter(p => p.getBBox().width > 100).length > 1).length"));
    browser.until("[...document.querySelectorAll('.square canvas')].filter(" + INKED + ").length === 2");
    // a small picture of the prior and one of each of 6 and 10 layers
    browser.until("[...document.querySelectorAll('.thumbs canvas')].filter(" + INKED + ").length === 7 + 11");
    assertEquals(List.of(doubleWell.toUri().toString()), browser.requests());
  }

  @Test
  void clouds() throws Exception {
    browser.open(doubleWell, DESK, HEIGHT, false);
    browser.evaluate("cloud = () => document.querySelector('.square canvas').toDataURL(); last = cloud()");
    assertEquals("6. after block[2].left", shown());
    browser.evaluate("slider = document.querySelector('[data-clouds] input'); slider.value = 2;"
        + "slider.dispatchEvent(new Event('input', {bubbles: true}))");
    assertEquals("2. after block[0].left", shown());
    browser.until("cloud() !== last");
    browser.evaluate("slider.focus()");
    browser.press("ArrowLeft", 37);
    assertEquals("1. after block[0].right", shown());
    browser.evaluate("document.querySelectorAll('.thumbs button')[6].click()");
    assertEquals("6. after block[2].left", shown());
    browser.until("cloud() === last");
    // at the end, playing begins again with the prior
    browser.evaluate("document.querySelector('.play').click()");
    assertEquals("prior", shown());
    browser.evaluate("document.querySelector('.play').click()");
    assertEquals("false", text("document.querySelector('.play').getAttribute('aria-pressed')"));
  }

  @Test
  void hoveringShowsValuesWithTheirErrors() throws Exception {
    browser.open(doubleWell, DESK, HEIGHT, false);
    for (String[] chart : new String[][] {
      {"#curves .chart", "exact: "},
      {"#weights .chart", "forward: .*backward: "},
      {"#training .chart", "iteration [0-9]+.*RNVP . Metropolis: .*mean "},
      {"#layers .chart", "layer [0-9]+.*.Metropolis.: 0.[0-9]+"}
    }) {
      browser.hover(chart[0]);
      browser.until("/" + chart[1] + "/s.test(document.querySelector('" + chart[0] + "').innerText)");
    }
    String profile = text("echarts.getInstanceByDom(document.querySelector('#curves .chart')).getOption().tooltip[0]"
        + ".formatter([{seriesType: 'line', seriesName: 'RNVP', color: 'red', value: [1.25, -3.5, 0.021]}])");
    assertTrue(profile.contains("RNVP: <b>−3.5</b> ± 0.021"), profile);
  }

  @Test
  void legendsHideAndShow() throws Exception {
    browser.open(doubleWell, DESK, HEIGHT, false);
    String paths = "document.querySelectorAll('#curves svg path').length";
    long before = number(paths);
    String button = "document.querySelector('#curves .legend button')";
    browser.evaluate(button + ".click()");
    assertEquals("false", text(button + ".getAttribute('aria-pressed')"));
    browser.until(paths + " < " + before);
    browser.evaluate(button + ".click()");
    browser.until(paths + " === " + before);
  }

  @Test
  void lightAndDark() throws Exception {
    browser.open(doubleWell, DESK, HEIGHT, false);
    browser.evaluate("label = () => document.querySelector('#training svg text').getAttribute('fill'); light = label()");
    assertTrue(brightness("light.png") > 0.85, "light");
    browser.theme(true);
    browser.until("label() !== light");
    assertTrue(brightness("dark.png") < 0.25, "dark");
    // paper is light
    browser.evaluate("dispatchEvent(new Event('beforeprint'))");
    browser.until("label() === light");
    browser.evaluate("dispatchEvent(new Event('afterprint'))");
    browser.until("label() !== light");
    browser.theme(false);
    browser.until("label() === light");
  }

  @Test
  void phone() throws Exception {
    for (boolean dark : new boolean[] {false, true}) {
      assertFitsPhone(doubleWell, dark);
      browser.screenshot(PICTURES.resolve(dark ? "phone-dark.png" : "phone.png"));
    }
  }

  private static void assertFitsPhone(Path page, boolean dark) throws Exception {
    browser.open(page, PHONE, HEIGHT, dark);
    assertEquals(PHONE, number("innerWidth"));
    assertTrue(number("document.documentElement.scrollWidth") <= PHONE, "scrolls sideways");
    assertEquals(0, number("[...document.querySelectorAll('main *')].filter(e => !e.closest('.scroll') && !e.closest('svg')"
        + " && e.getBoundingClientRect().right > innerWidth + 0.5).length"), "elements beyond the edge");
    assertEquals(0, number("[...document.querySelectorAll('[data-chart] svg')]"
        + ".filter(s => s.clientWidth > s.closest('.chart').clientWidth).length"), "charts wider than their cards");
  }

  /** The page of six models, one of them with 86 layers. */
  @Test
  void thePaper() throws Exception {
    Path out = Files.createDirectories(folder.resolve("paper"));
    PaperDoubleWell.main(new String[] {
      "--networks", "2", "--repeats", "3", "--samples", "3000", "--iterations", "20", "--out", out.toString()});
    Path page = out.resolve("report.html");
    browser.open(page, DESK, HEIGHT, false);
    assertEquals(0, number("[...document.querySelectorAll('[data-chart]')].filter(c => !c.querySelector('svg path')).length"));
    String many = "document.querySelectorAll('[data-clouds]')[3]";
    assertEquals("RNVP + Metropolis, each step trained", text(many + ".querySelector('h3').textContent"));
    assertEquals("86", text(many + ".querySelector('input').max"));
    // of many layers a few are pictured, the last among them
    browser.until("[..." + many + ".querySelectorAll('.thumbs canvas')].filter(" + INKED + ").length === 21");
    browser.evaluate(many + ".querySelector('.thumbs button').click()");
    assertEquals("prior", text(many + ".querySelector('output').textContent"));
    browser.evaluate(many + ".querySelector('.thumbs button:last-child').click()");
    assertEquals("86. after target[19]", text(many + ".querySelector('output').textContent"));
    browser.screenshot(PICTURES.resolve("paper.png"));
    assertFitsPhone(page, false);
    // the name of a row stays in sight and leaves room for figures
    assertTrue(number("Math.max(...[...document.querySelectorAll('.figures tbody th')].map(e => e.clientWidth))") < 0.45 * PHONE);
    browser.screenshot(PICTURES.resolve("paper-phone.png"));
  }

  /** Names that would break out of HTML or a script, a run without any weight, gaps, and as many models as there may be. */
  @Test
  void whateverTheDataNothingBreaks() throws Exception {
    String name = "</script><script>hacked = 1</script><img src=x onerror='hacked = 1'>\"&amp; {{data}} \u2028$1\\";
    Report.Builder report = Report.titled(name)
        .introduction(name)
        .view(View.of(3, 1))
        .quantity(new Quantity(name, x -> x[2], 0.1))
        .table(new Table(name, name, List.of("", name), List.of(List.of(name, "-1"))))
        .curves(new Curves(name, name, name, name, List.of(
            new Curve(name, new double[] {0, 1, 2}, new double[] {1, Double.NaN, 2}, new double[] {0.1, Double.NaN, 0.1}),
            Curve.exact("exact", new double[] {0, 2}, new double[] {1, 1}),
            new Curve("nothing", new double[] {0}, new double[] {Double.NaN}, new double[] {Double.NaN}))))
        .setting(name, name)
        .model(Models.complete(name, 1))
        .model(Model.of("no weight", WeightedSamples.forward(
            new double[Models.DIMENSION][2], new double[] {Double.NaN, Double.NaN}, 0)))
        .model(Model.of("one sample", Models.forward(1, 1, 2)))
        .model(Model.of("equal weights", Models.forward(1_000, 0, 3)));
    for (int m = 4; m < Report.MOST_MODELS; m++) {
      report.model(Models.complete("model with a long name, number " + m, m));
    }
    Path page = folder.resolve("nasty.html");
    report.build().write(page);
    for (int width : new int[] {DESK, PHONE}) {
      browser.open(page, width, HEIGHT, false);
      assertEquals("undefined", text("typeof hacked"));
      assertEquals(name, text("document.querySelector('h1').textContent"));
      assertEquals(name, text("document.querySelector('#headline thead th:nth-of-type(2)').textContent"));
      assertEquals(name, text("document.querySelector('#curves .legend button').textContent"));
      assertEquals(List.of(page.toUri().toString()), browser.requests());
      assertTrue(number("document.documentElement.scrollWidth") <= width, "scrolls sideways at " + width);
      assertEquals(0, number("[...document.querySelectorAll('[data-chart]')].filter(c => !c.querySelector('svg path')).length"));
    }
  }

  private static String shown() throws Exception {
    return text("document.querySelector('[data-clouds] output').textContent");
  }

  private static long number(String expression) throws Exception {
    return browser.evaluate(expression).asLong();
  }

  private static String text(String expression) throws Exception {
    return browser.evaluate(expression).asString();
  }

  /** Mean of the green channel of a picture of the page, in 0 … 1. */
  private static double brightness(String file) throws Exception {
    browser.screenshot(PICTURES.resolve(file));
    BufferedImage image = ImageIO.read(PICTURES.resolve(file).toFile());
    double sum = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        sum += (image.getRGB(x, y) >> 8 & 255) / 255.0;
      }
    }
    return sum / image.getWidth() / image.getHeight();
  }
}
