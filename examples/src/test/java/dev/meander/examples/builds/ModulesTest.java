package dev.meander.examples.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.meander.examples.readme.Jdks;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Energies in the jar of one named module, flows in another: it compiles with the processor on either of its paths, runs,
 * and the kernels are those of one module with both.
 */
class ModulesTest {
  private static final String WELL =
      """
      package energies;

      import dev.meander.annotation.*;

      public final class Well {
        private Well() {}

        @Energy
        public static double energy(double x, double y) {
          return quartic(x) - 0.2 * x + 0.5 * y * y;
        }

        @Differentiable
        public static double quartic(double x) {
          return (x * x - 1) * (x * x - 1);
        }
      }
      """;

  private static final String CHAIN =
      """
      package energies;

      import dev.meander.annotation.*;

      public record Chain(double stiffness, double[] at) {
        @Energy(dim = 12)
        public double energy(double[] x) {
          double u = 0;
          for (int i = 0; i < x.length; i++) {
            double d = x[i] - (i > 0 ? x[i - 1] : at[0]);
            u += 0.5 * stiffness * d * d;
          }
          return u;
        }
      }
      """;

  private static final String FLOWS =
      """
      package flows;

      import dev.meander.annotation.*;
      import dev.meander.runtime.*;
      import energies.*;

      public final class Flows {
        @StochasticFlow(target = Well.class)
        interface WellFlow {
          @AffineCoupling(hidden = 8) void left();
          @Metropolis(steps = 5, stepSize = 0.3) void relax();
        }

        @StochasticFlow(target = Chain.class, precision = Precision.DOUBLE)
        interface ChainFlow {
          @Langevin(steps = 5, stepSize = 0.05) void drift();
        }

        static final class Warm {
          @Energy
          static double energy(double x, double y) {
            return 0.5 * Well.energy(x, y) + 0.1 * Well.quartic(x * y);
          }
        }

        public static void main(String[] arguments) {
          try (Flow flow = Flows_WellFlowSampler.create(Device.jvm(1), 1)) {
            System.out.println(flow.sample(500, 2).logZ().value());
          }
          Chain chain = new Chain(2, new double[] {0.5});
          try (Flow flow = Flows_ChainFlowSampler.create(chain, Device.jvm(1), 1)) {
            System.out.println(flow.sample(500, 2).logZ().value());
          }
          System.out.println(Flows_WarmEnergy.create().gradient(new double[] {1, 2}, new double[2]));
        }
      }
      """;

  @TempDir
  Path folder;

  private List<Path> meander;
  private List<Path> processor;

  @BeforeEach
  void jars() throws Exception {
    Path jars = Files.createDirectories(folder.resolve("jars"));
    meander = List.of(
        Modules.jar(jars, "annotation", "dev.meander.annotation.Energy"),
        Modules.jar(jars, "runtime", "dev.meander.runtime.Flow"));
    processor = List.of(
        Modules.jar(jars, "processor", "dev.meander.processor.MeanderProcessor"),
        Command.location("com.palantir.javapoet.JavaFile"));
  }

  static Stream<Path> jdks() throws IOException {
    return Jdks.currentOldestNewest();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void flowsOfEnergiesInAnotherModule(Path jdk) throws Exception {
    Path energies = module("energies", "exports energies;", Map.of("energies/Well", WELL, "energies/Chain", CHAIN));
    Path energyClasses = compile(jdk, energies, List.of(), "--processor-module-path").resolve("classes");
    Path jar = folder.resolve("energies.jar");
    Command.run(folder, jdk.resolve("bin/jar"), "--create", "--file", jar, "-C", energyClasses, ".").succeeded();

    Path together = module(
        "both", "", Map.of("energies/Well", WELL, "energies/Chain", CHAIN, "flows/Flows", FLOWS));
    Path both = compile(jdk, together, List.of(), "--processor-path");
    String expected = run(jdk, both, "both", List.of());
    Map<String, String> kernels = kernels(both);
    assertEquals(3, expected.lines().count(), expected);
    assertFalse(expected.contains("NaN"), expected);

    Path flows = module("flows", "requires energies;", Map.of("flows/Flows", FLOWS));
    for (String option : List.of("--processor-module-path", "--processor-path")) {
      Path apart = compile(jdk, flows, List.of(jar), option);
      assertEquals(expected, run(jdk, apart, "flows", List.of(jar)), option);
      assertEquals(kernels, kernels(apart), option);
    }
    assertEquals(4, kernels.size(), kernels.keySet().toString());
  }

  /** A module may ask for the Vector API itself: then the faster kernels run without an option. */
  @ParameterizedTest
  @MethodSource("jdks")
  void vectorApiOfTheDeclaration(Path jdk) throws Exception {
    String main = "package flows; public class Flows { public static void main(String[] a) {"
        + " System.out.println(dev.meander.runtime.Device.jvm(1)); } }";
    for (boolean asks : List.of(false, true)) {
      Path module = module("fast" + asks, asks ? "requires jdk.incubator.vector;" : "", Map.of("flows/Flows", main));
      Path classes = module.resolve("classes");
      Command.run(
              folder, jdk.resolve("bin/javac"), "--module-path", path(meander, List.of()), "-proc:none", "-d", classes,
              module.resolve("src/module-info.java"), module.resolve("src/flows/Flows.java"))
          .succeeded();
      String printed = Command.run(
              folder, jdk.resolve("bin/java"), "--module-path", path(meander, List.of(classes)), "-m",
              "fast" + asks + "/flows.Flows")
          .succeeded();
      assertEquals(!asks, printed.contains("--add-modules"), printed);
    }
  }

  private Path module(String name, String directives, Map<String, String> sources) throws IOException {
    Path root = Files.createDirectories(folder.resolve(name));
    String declaration = "module " + name + " { requires transitive dev.meander.annotation; requires transitive dev.meander.runtime; "
        + directives + " }";
    Files.writeString(Files.createDirectories(root.resolve("src")).resolve("module-info.java"), declaration);
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = root.resolve("src").resolve(source.getKey() + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    return root;
  }

  /** Compiles a module into folders {@code classes} and {@code generated} of the one returned. */
  private Path compile(Path jdk, Path module, List<Path> libraries, String processorOption) throws Exception {
    Path out = module.resolve(processorOption.substring(2));
    List<Path> sources;
    try (Stream<Path> files = Files.walk(module.resolve("src"))) {
      sources = files.filter(f -> f.toString().endsWith(".java")).toList();
    }
    String output = Command.run(
            folder, jdk.resolve("bin/javac"), "-Xlint:all,-requires-automatic,-requires-transitive-automatic", "-Werror", "--module-path", path(meander, libraries),
            processorOption, path(processor, meander), "-s", Files.createDirectories(out.resolve("generated")), "-d",
            out.resolve("classes"), sources)
        .succeeded();
    assertEquals("", output);
    return out;
  }

  private String run(Path jdk, Path compiled, String name, List<Path> libraries) throws Exception {
    String modules = path(meander, libraries) + File.pathSeparator + compiled.resolve("classes");
    return Command.run(folder, jdk.resolve("bin/java"), "--module-path", modules, "-m", name + "/flows.Flows").succeeded();
  }

  private static String path(List<Path> some, List<Path> others) {
    return Stream.concat(some.stream(), others.stream()).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Texts of the classes generated for flows. */
  private static Map<String, String> kernels(Path compiled) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(compiled.resolve("generated/flows"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*(Jvm|Sampler)\\.java")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
