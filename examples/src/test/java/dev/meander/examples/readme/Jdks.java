package dev.meander.examples.readme;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The JDKs of version 17 or later on this machine, where Linux distributions put them. */
public final class Jdks {
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");

  private Jdks() {}

  /** The one that runs this test, the oldest and the newest, each once. */
  public static Stream<Path> currentOldestNewest() throws IOException {
    Path current = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> all = new ArrayList<>(List.of(current));
    if (Files.isDirectory(INSTALLED)) {
      try (Stream<Path> folders = Files.list(INSTALLED)) {
        for (Path folder : folders.toList()) {
          if (Files.isExecutable(folder.resolve("bin/javac")) && version(folder) >= 17) {
            all.add(folder.toRealPath());
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(Jdks::version));
    Set<Path> chosen = new LinkedHashSet<>(List.of(current));
    chosen.add(all.get(0));
    chosen.add(all.get(all.size() - 1));
    return chosen.stream();
  }

  /** The feature version that a JDK's {@code release} file states; 0 if it has no such file. */
  public static int version(Path jdk) {
    Path file = jdk.resolve("release");
    if (!Files.isRegularFile(file)) {
      return 0;
    }
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      release.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    String version = release.getProperty("JAVA_VERSION").replace("\"", "");
    return version.startsWith("1.") ? 8 : Integer.parseInt(version.split("\\D")[0]);
  }
}
