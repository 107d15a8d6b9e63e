package dev.meander.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds in several steps: energies and functions that come from class files. */
class BuildsTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir
  Path folder;

  private static String text(String file) throws IOException {
    return Files.readString(RESOURCES.resolve(file));
  }

  // ---- flows

  @Test
  void flowOfAnEnergyInAClassFileIsTheFlowOfItsSource() throws IOException {
    String flows = text("agreement/Flows.java");
    int from = flows.indexOf("@StochasticFlow");
    String imports = "import dev.meander.annotation.*;\n";
    Steps together = Steps.compile(folder.resolve("together"), true, Map.of("Flows", flows)).succeeded();
    Path before = folder.resolve("energies");
    Steps.compile(before, true, Map.of("Energies", flows.substring(0, from))).succeeded();
    Steps apart =
        Steps.compile(folder.resolve("apart"), true, Map.of("Flows", imports + flows.substring(from)), before).succeeded();
    Map<String, String> expected = together.generated("Jvm", "Sampler");
    long flowCount = Pattern.compile("@StochasticFlow").matcher(flows).results().count();
    assertEquals(2 * flowCount, expected.size(), expected.keySet().toString());
    assertEquals(expected, apart.generated("Jvm", "Sampler"));
  }

  private static Map<String, String> well(String body) {
    return Map.of("Well", "class Well { @dev.meander.annotation.Energy static double energy(double x) { return " + body + "; } }");
  }

  private static final Map<String, String> FLOW = Map.of(
      "WellFlow",
      """
      @dev.meander.annotation.StochasticFlow(target = Well.class)
      interface WellFlow {
        @dev.meander.annotation.Metropolis(steps = 2, stepSize = 0.1) void relax();
      }
      """);

  /** A build that compiles a changed energy, and then what uses it. */
  @Test
  void changedEnergyChangesTheFlowThatIsCompiledAgain() throws IOException {
    Path energies = folder.resolve("energies");
    Path flows = folder.resolve("flows");
    Steps.compile(energies, true, well("x * x")).succeeded();
    Map<String, String> before = Steps.compile(flows, true, FLOW, energies).succeeded().generated("Jvm");
    Steps.compile(energies, true, well("x * x * x * x")).succeeded();
    Map<String, String> after = Steps.compile(flows, true, FLOW, energies).succeeded().generated("Jvm");
    assertNotEquals(before, after);
    Steps.compile(energies, true, well("x * x")).succeeded();
    assertEquals(before, Steps.compile(flows, true, FLOW, energies).succeeded().generated("Jvm"));
  }

  @Test
  void energyCompiledWithoutTheProcessorIsAnError() throws IOException {
    Path energies = folder.resolve("energies");
    Steps.compile(energies, false, well("x * x")).succeeded();
    Steps flow = Steps.compile(folder.resolve("flows"), true, FLOW, energies);
    assertEquals(
        List.of("2: [ENERGY_NO_SOURCE] Well.energy has no source in this compilation, and its class file comes without a"
            + " graph. Compile it with Meander's processor, or together with what uses it"),
        flow.messages(Diagnostic.Kind.ERROR));
  }

  @Test
  void energyOfANewerMeanderIsAnError() throws IOException {
    Path energies = folder.resolve("energies");
    Steps.compile(energies, false, well("x * x")).succeeded();
    Map<String, String> companion =
        Map.of("WellEnergy", "@dev.meander.annotation.PublishedGraph(version = 99, graph = \"?\") class WellEnergy {}");
    Steps.compile(energies, false, companion, energies).succeeded();
    Steps flow = Steps.compile(folder.resolve("flows"), true, FLOW, energies);
    assertEquals(
        List.of("2: [ENERGY_VERSION] Well.energy was compiled by a newer Meander, whose graphs have version 99; this one"
            + " reads up to 1. Use the newer processor here too"),
        flow.messages(Diagnostic.Kind.ERROR));
  }

  // ---- calls

  private static Map<String, CompiledEnergy> energies(Path... folders) throws Exception {
    URL[] urls = new URL[folders.length];
    for (int k = 0; k < urls.length; k++) {
      urls[k] = folders[k].toUri().toURL();
    }
    Map<String, CompiledEnergy> energies = new TreeMap<>();
    ClassLoader loader = new URLClassLoader(urls, BuildsTest.class.getClassLoader());
    for (String name : List.of("Sum", "Choices", "Tempered", "Summed", "Arrays")) {
      Class<?> generated = loader.loadClass("callers.Callers_" + name + "Energy");
      energies.put(name, CompiledEnergy.of(loader.loadClass("callers.Callers$" + name), generated));
    }
    return energies;
  }

  @Test
  void callsOfOtherSourcesAreDifferentiated() throws Exception {
    Path all = folder.resolve("all");
    Map<String, String> sources =
        Map.of("library.Library", text("builds/Library.java"), "callers.Callers", text("builds/Callers.java"));
    Steps.compile(all, true, sources).succeeded();
    energies(all).forEach((name, energy) -> energy.check(name, 40, 5));
  }

  @Test
  void callsOfClassFilesAreDifferentiated() throws Exception {
    Path library = folder.resolve("library");
    Path callers = folder.resolve("callers");
    Steps.compile(library, true, Map.of("library.Library", text("builds/Library.java"))).succeeded();
    Map<String, String> sources = Map.of("callers.Callers", text("builds/Callers.java"));
    Steps.compile(callers, true, sources, library).succeeded();
    energies(callers, library).forEach((name, energy) -> energy.check(name, 40, 5));
  }

  private static Map<String, String> caller(String... expressions) {
    StringBuilder text = new StringBuilder("import dev.meander.annotation.Energy;\nimport library.Library;\n");
    for (int k = 0; k < expressions.length; k++) {
      text.append("class C" + k + " { @Energy(dim = 11) static double energy(double[] x) { return " + expressions[k] + "; } }\n");
    }
    return Map.of("Model", text.toString());
  }

  /** What is wrong in a method of another file is said there, and where the energy calls it. */
  @Test
  void errorsInOtherFilesAreNotedAtTheCall() throws IOException {
    JavaFileObject helper = JavaFileObjects.forSourceString("Helper", """
        final class Helper {
          @dev.meander.annotation.Differentiable
          static double broken(double x) {
            return inner(x);
          }

          private static double inner(double x) {
            int bits = 3 << 1;
            return x * bits;
          }
        }
        """);
    JavaFileObject model = JavaFileObjects.forSourceString("Model", """
        final class Model {
          @dev.meander.annotation.Energy
          static double energy(double x, double y) {
            double u = x * x;
            return u + Helper.broken(y);
          }
        }
        """);
    Compilation compilation = Compiler.javac().withProcessors(new MeanderProcessor()).compile(model, helper);
    String words = "[ENERGY_EXPRESSION] 3 << 1 is not supported in an energy";
    assertThat(compilation).hadErrorContaining(words).inFile(helper).onLine(8).atColumn(18);
    assertEquals(1, compilation.errors().size(), compilation.errors().toString());
    assertThat(compilation)
        .hadNoteContaining("an energy calls from here what has this error: " + words)
        .inFile(model)
        .onLine(5)
        .atColumn(29);
  }

  /** Only the callers are sources; everything else was compiled before. */
  @Test
  void whatClassFilesDoNotOfferIsAnErrorAtTheCall() throws IOException {
    Path library = folder.resolve("library");
    Steps.compile(library, true, Map.of("library.Library", text("builds/Library.java"))).succeeded();
    Steps errors = Steps.compile(
        folder.resolve("callers"),
        true,
        caller(
            "Library.plain(x[0])",
            "Library.series(x[0], x[1] > 0 ? 1 : 2)",
            "Library.Ring.energy(new double[3]) + x[0]",
            "Library.part(3, 0) * x[0]",
            "Library.row(new double[2][2], null, 1, x[0])"),
        library);
    List<String> messages = errors.messages(Diagnostic.Kind.ERROR);
    List<String> words = List.of(
        "3: [ENERGY_CALL] Library.plain has no derivative here",
        "4: [ENERGY_TYPE] an int that depends on x is given to Library.series",
        "5: [ENERGY_TYPE] the array is not one of the 11 coordinates that Library.Ring.energy takes",
        "6: [ENERGY_EXPRESSION] a division of ints by 0");
    for (int k = 0; k < words.size(); k++) {
      assertTrue(messages.get(k).startsWith(words.get(k)), messages.toString());
    }
    assertTrue(messages.get(4).startsWith("7: ["), messages.toString());
    assertFalse(messages.toString().contains("INTERNAL"), messages.toString());
  }

  /** The class of a called method was compiled again, without the processor: its graph is gone. */
  @Test
  void functionWithoutAGraphIsAnErrorAtTheCall() throws IOException {
    Path library = folder.resolve("library");
    Steps.compile(library, false, Map.of("library.Library", text("builds/Library.java"))).succeeded();
    Steps errors = Steps.compile(folder.resolve("callers"), true, caller("Library.cube(x[0])"), library);
    assertEquals(
        List.of("3: [ENERGY_NO_SOURCE] library.Library.cube has no source in this compilation, and its class file comes"
            + " without a graph. Compile it with Meander's processor, or together with what uses it"),
        errors.messages(Diagnostic.Kind.ERROR));
  }

  /** The programs of docs/builds.md, each against the class files of those before it. */
  @Test
  void programsOfTheDocumentCompileOneAfterTheOther() throws IOException {
    Matcher block = Pattern.compile("```java\n(package (\\w+);.*?(?:class|interface|record) (\\w+).*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("../docs/builds.md")));
    List<Path> before = new ArrayList<>();
    while (block.find()) {
      Path step = folder.resolve(block.group(2));
      Map<String, String> source = Map.of(block.group(2) + "." + block.group(3), block.group(1));
      Steps.compile(step, true, source, before.toArray(Path[]::new)).succeeded();
      before.add(step);
    }
    assertEquals(3, before.size());
    assertTrue(Files.exists(folder.resolve("flows/flows/WellFlowSampler.class")));
  }

  // ---- processing alone

  @Test
  void processingAloneWritesTheSourcesThatAreCompiledLater() throws IOException {
    Path sources = folder.resolve("sources");
    Map<String, String> all = new TreeMap<>(FLOW);
    all.putAll(well("x * x"));
    Map<String, String> generated =
        Steps.run(sources, List.of("-proc:only"), all, List.of()).succeeded().generated("");
    assertEquals(4, generated.size(), generated.keySet().toString()); // energy, sampler, and kernels of two devices
    generated.forEach((file, text) -> all.put(file.replace(".java", ""), text));
    Steps.compile(folder.resolve("classes"), false, all).succeeded();
  }

  /** Tools may name classes in the place of sources. */
  @Test
  void classFilesAreNotProcessedAgain() throws IOException {
    Path classes = folder.resolve("classes");
    Map<String, String> all = new TreeMap<>(FLOW);
    all.putAll(well("x * x"));
    Steps.compile(classes, true, all).succeeded();
    Steps again = Steps.run(
            folder.resolve("again"), List.of("-proc:only"), Map.of(), List.of("Well", "WellFlow"), classes)
        .succeeded();
    assertEquals(Map.of(), again.generated(""));
    assertEquals(2, again.messages(Diagnostic.Kind.NOTE).size(), again.problems().toString());
  }
}
