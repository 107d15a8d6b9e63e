package dev.meander.examples.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.annotation.Energy;
import dev.meander.examples.OpenCl;
import dev.meander.runtime.Flow;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Flows with and without OpenCL in builds as users have them: plain javac without {@code -g}, and named modules. */
class OpenClBuildTest {
  private static final String PROGRAM =
      """
      package quick;
      import dev.meander.annotation.*;
      import dev.meander.runtime.*;
      record Well(double half) { @Energy double energy(double x, double y) { return x * x * x * x - x * x + half * y * y; } }
      @StochasticFlow(target = Well.class) interface WellFlow {
        @AffineCoupling void couple();
        @Metropolis void relax();
        @Langevin(steps = 10, stepSize = 0.01) void drift();
      }
      public class Quick {
        public static void main(String[] args) {
          try {
            Device device = args[0].equals("jvm") ? Device.jvm() : Device.openCl();
            try (Flow flow = WellFlowSampler.create(new Well(0.5), device)) {
              System.out.println("walkers: " + flow.sample(1000, 1).size() + ", " + device);
            }
          } catch (DeviceException e) {
            System.out.println(e);
          }
        }
      }
      """;

  @TempDir
  Path folder;

  static Stream<Path> jdks() throws IOException {
    return Jdks.currentOldestNewest();
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("quick")).resolve("Quick.java"), PROGRAM);
  }

  private static String path(Predicate<String> which) {
    return Stream.of(System.getProperty("java.class.path").split(":")).filter(which).collect(Collectors.joining(":"));
  }

  private static boolean isAparapi(String path) {
    return path.contains("aparapi") || path.contains("bcel");
  }

  private String javac(Path jdk, Object... options) throws Exception {
    return Documents.run(
        jdk, folder, Stream.concat(Stream.of(jdk.resolve("bin/javac"), "-g:none", "-d", "out"), Stream.of(options)).toArray());
  }

  private String java(Path jdk, Object... options) throws Exception {
    return Documents.run(jdk, folder, Stream.concat(Stream.of(jdk.resolve("bin/java")), Stream.of(options)).toArray());
  }

  /** A flow runs on the JVM and loads nothing of Aparapi, whether or not it is there; without it, OpenCL says so. */
  @ParameterizedTest
  @MethodSource("jdks")
  void jvmNeedsNoAparapi(Path jdk) throws Exception {
    String without = path(p -> !isAparapi(p));
    String all = path(p -> true);
    javac(jdk, "-cp", without, "-processorpath", without, "quick/Quick.java");
    assertTrue(java(jdk, "-cp", "out:" + without, "quick.Quick", "jvm").contains("walkers: 1000, JVM"));
    OpenCl.require();
    assertTrue(java(jdk, "-cp", "out:" + all, "quick.Quick", "opencl").contains("WellFlow was compiled without Aparapi"));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void plainJavacWithoutDebugNames(Path jdk) throws Exception {
    String all = path(p -> true);
    javac(jdk, "-cp", all, "-processorpath", all, "quick/Quick.java");
    String loaded = java(jdk, "-verbose:class", "-cp", "out:" + all, "quick.Quick", "jvm");
    assertTrue(loaded.contains("walkers: 1000, JVM"), loaded);
    assertFalse(loaded.lines().anyMatch(line -> line.contains(" com.aparapi.") || line.contains("quick.WellFlowOpenCl")));
    OpenCl.require();
    String text = java(jdk, "-cp", "out:" + all, "quick.Quick", "opencl");
    assertTrue(text.contains("walkers: 1000, OpenCL"), text);
  }

  /**
   * Aparapi looks for its natives by the names of system and architecture. For one of these it has none, and for the
   * other one that does not load here.
   */
  @ParameterizedTest
  @MethodSource("jdks")
  void platformWithoutNatives(Path jdk) throws Exception {
    String all = path(p -> true);
    javac(jdk, "-cp", all, "-processorpath", all, "quick/Quick.java");
    String otherMachine = System.getProperty("os.arch").equals("aarch64") ? "-Dos.arch=amd64" : "-Dos.arch=aarch64";
    for (String other : List.of("-Dos.name=FreeBSD", otherMachine)) {
      String text = java(jdk, other, "-cp", "out:" + all, "quick.Quick", "opencl");
      assertTrue(text.contains("OpenCL does not load on "), text);
      assertTrue(text.contains("Aparapi has natives for Linux on x86, x86_64, arm and aarch64"), text);
    }
    assertTrue(java(jdk, "-Dos.name=FreeBSD", "-cp", "out:" + all, "quick.Quick", "jvm").contains("walkers: 1000, JVM"));
  }

  /** The processor says what to open; without that the device says so; with it the flow runs. */
  @ParameterizedTest
  @MethodSource("jdks")
  void namedModule(Path jdk) throws Exception {
    BuildRepository repository = new BuildRepository(folder.resolve("repository"));
    repository.add("annotations", Energy.class);
    repository.add("runtime", Flow.class);
    List<Path> jars;
    try (Stream<Path> files = Files.walk(folder.resolve("repository"))) {
      jars = files.filter(f -> f.toString().endsWith(".jar")).toList();
    }
    String modules = jars.stream().map(Path::toString).collect(Collectors.joining(":")) + ":" + path(OpenClBuildTest::isAparapi);
    // classes that this test packed have no manifest, and so other module names than the jars of the build
    String requires = ModuleFinder.of(jars.toArray(Path[]::new)).findAll().stream()
        .map(m -> "requires " + m.descriptor().name() + "; ")
        .sorted()
        .collect(Collectors.joining());
    String opens = "opens quick to aparapi;";
    for (boolean open : List.of(false, true)) {
      Files.writeString(
          folder.resolve("module-info.java"),
          "module quick { " + requires + (open ? opens : "") + " }");
      String said = javac(jdk, "-p", modules, "-processorpath", path(p -> true), "module-info.java", "quick/Quick.java");
      assertEquals(!open, said.contains(opens), said);
      assertTrue(java(jdk, "-p", "out:" + modules, "-m", "quick/quick.Quick", "jvm").contains("walkers: 1000, JVM"));
      OpenCl.require();
      String text = java(jdk, "-p", "out:" + modules, "-m", "quick/quick.Quick", "opencl");
      assertTrue(text.contains(open ? "walkers: 1000, OpenCL" : opens), text);
    }
  }
}
