package dev.meander.examples.readme;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A Maven repository in a folder with what this build has made, for a project that stands outside of it.
 *
 * <p>Modules come from this test's class path: jars after {@code package}, folders of classes, packed here, before.
 */
final class BuildRepository {
  static final String VERSION = "0.1.0-SNAPSHOT";
  private static final Path SOURCES = Path.of("..");

  private final Path repository;

  BuildRepository(Path folder) throws IOException {
    this.repository = Files.createDirectories(folder);
    Files.copy(SOURCES.resolve("pom.xml"), artifact("meander", "pom"));
  }

  /** Adds the module that holds a class. */
  void add(String module, Class<?> type) throws IOException {
    Files.copy(SOURCES.resolve(module).resolve("pom.xml"), artifact("meander-" + module, "pom"));
    Path classes = location(type);
    Path jar = artifact("meander-" + module, "jar");
    if (Files.isDirectory(classes)) {
      pack(classes, jar);
    } else {
      Files.copy(classes, jar);
    }
  }

  private Path artifact(String name, String extension) throws IOException {
    Path folder = repository.resolve("dev/meander").resolve(name).resolve(VERSION);
    return Files.createDirectories(folder).resolve(name + "-" + VERSION + "." + extension);
  }

  /** The jar or folder of classes that a class comes from. */
  static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> walk = Files.walk(classes)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
  }

  /**
   * Settings of a Maven that knows two repositories, both folders: this one, and in the place of all others the local
   * repository of the running build, which has the plugins and libraries. So nothing is downloaded.
   */
  String settings(Path localRepositoryOfBuild) {
    return """
        <settings>
          <mirrors>
            <mirror><id>build</id><mirrorOf>*,!made</mirrorOf><url>%s</url></mirror>
          </mirrors>
          <profiles>
            <profile>
              <id>made</id>
              <repositories>
                <repository><id>made</id><url>%s</url></repository>
              </repositories>
              <pluginRepositories>
                <pluginRepository><id>made</id><url>%s</url></pluginRepository>
              </pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>made</activeProfile></activeProfiles>
        </settings>
        """
        .formatted(localRepositoryOfBuild.toUri(), repository.toUri(), repository.toUri());
  }
}
