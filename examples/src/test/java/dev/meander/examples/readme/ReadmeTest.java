package dev.meander.examples.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.annotation.Energy;
import dev.meander.examples.OpenCl;
import dev.meander.runtime.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles and runs the program of the README as a reader would, under the oldest and the newest JDK found here. */
class ReadmeTest {
  /** The plugins that {@code mvn compile} uses and the README leaves to Maven's choice, as this build uses them. */
  private static final String RESOURCES_PLUGIN =
      "<plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>";

  /** Samples the flow of the README with what Maven brings by itself. */
  private static final String ON_OPEN_CL =
      """
      import dev.meander.runtime.*;

      class OnOpenCl {
        public static void main(String[] args) {
          try (Flow flow = DoubleWellFlowSampler.create(Device.openCl())) {
            System.out.println(flow.sample(1000, 1).size() + " walkers, " + flow.device());
          }
        }
      }
      """;

  private static final Pattern PLAIN_JAVAC = Pattern.compile(
      "With plain javac: `([^`]+)` and `([^`]+)` on the class path, `([^`]+)` and (\\w+) on `-processorpath`, no flags");

  private static String readme;

  /** Maven's local repository, filled by the first project and used by all. */
  @TempDir
  static Path localRepository;

  @TempDir
  Path folder;

  static Stream<Path> jdks() throws IOException {
    readme = Documents.read("README.md");
    return Jdks.currentOldestNewest();
  }

  /** With the paths that the README names, and nothing else on them. */
  @ParameterizedTest
  @MethodSource("jdks")
  void programRunsWithPlainJavac(Path jdk) throws Exception {
    Files.writeString(folder.resolve("Quick.java"), Documents.program(readme));
    Matcher words = PLAIN_JAVAC.matcher(readme);
    assertTrue(words.find(), "the README says what plain javac needs");
    String path = location(words.group(1)) + ":" + location(words.group(2));
    String processor = location(words.group(3)) + ":" + location(words.group(4));
    String compiled = Documents.run(jdk, folder, jdk.resolve("bin/javac"), "-Xlint:all", "-cp", path, "-processorpath", processor, "-d", ".", "Quick.java");
    assertEquals("", compiled);
    assertPrintsWhatTheReadmeSays(Documents.run(jdk, folder, jdk.resolve("bin/java"), "-cp", folder + ":" + path, "Quick"));
  }

  /** Where this build has what the README calls so. */
  private static Path location(String name) throws Exception {
    return BuildRepository.location(switch (name) {
      case "meander-runtime" -> Flow.class;
      case "meander-annotations" -> Energy.class;
      case "meander-processor" -> Class.forName("dev.meander.processor.MeanderProcessor");
      case "JavaPoet" -> Class.forName("com.palantir.javapoet.JavaFile");
      default -> throw new AssertionError("the README names " + name);
    });
  }

  /** In a project of its own, outside of this build, against a repository of this build's modules. */
  @ParameterizedTest
  @MethodSource("jdks")
  void programRunsWithMaven(Path jdk) throws Exception {
    BuildRepository repository = new BuildRepository(folder.resolve("repository"));
    repository.add("annotations", Energy.class);
    repository.add("runtime", Flow.class);
    repository.add("processor", Class.forName("dev.meander.processor.MeanderProcessor"));
    Path settings = folder.resolve("settings.xml");
    Files.writeString(settings, repository.settings(Path.of(System.getProperty("localRepository"))));
    String pom = Documents.between(readme, "```xml\n", "```");
    assertTrue(pom.contains("<version>" + BuildRepository.VERSION + "</version>"), pom);
    Files.writeString(folder.resolve("pom.xml"), pom.replace("</plugins>", RESOURCES_PLUGIN + "</plugins>"));
    Path sources = Files.createDirectories(folder.resolve("src/main/java"));
    Files.writeString(sources.resolve("Quick.java"), Documents.program(readme));
    Files.writeString(sources.resolve("OnOpenCl.java"), ON_OPEN_CL);
    String log = Documents.run(jdk, folder, "mvn", "-B", "-q", "-s", settings, "-gs", settings, "-Dmaven.repo.local=" + localRepository, "compile");
    assertFalse(log.contains("WARNING") && log.contains("Quick"), log);
    String path = folder.resolve("target/classes") + ":" + jars("dev/meander/meander-runtime") + ":" + jars("dev/meander/meander-annotations");
    assertPrintsWhatTheReadmeSays(Documents.run(jdk, folder, jdk.resolve("bin/java"), "-cp", path, "Quick"));
    OpenCl.require();
    String all = path + ":" + jars("com/aparapi") + ":" + jars("org/apache/bcel");
    String printed = Documents.run(jdk, folder, jdk.resolve("bin/java"), "-cp", all, "OnOpenCl");
    assertTrue(printed.contains("1000 walkers, OpenCL, "), printed);
  }

  /** The jars that Maven took for this project and that lie in a folder of its repository. */
  private static String jars(String under) throws IOException {
    try (Stream<Path> files = Files.walk(localRepository.resolve(under))) {
      return files.map(Path::toString).filter(f -> f.endsWith(".jar")).collect(Collectors.joining(":"));
    }
  }

  private static void assertPrintsWhatTheReadmeSays(String printed) {
    String output = Documents.between(readme.substring(readme.indexOf("\nprints\n")), "```\n", "```");
    assertEquals(output.lines().map(ReadmeTest::start).toList(), printed.lines().map(ReadmeTest::start).toList());
    assertTrue(printed.contains("exact 10.2935"), printed);
  }

  /** Up to the second decimal, beyond which the rounding of another processor may show. */
  private static String start(String line) {
    return line.replaceFirst("(= \\d+\\.\\d\\d).*", "$1");
  }
}
