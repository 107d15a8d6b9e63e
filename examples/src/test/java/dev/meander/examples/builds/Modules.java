package dev.meander.examples.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The jars of this build as automatic modules. They come from this test's class path: jars after {@code package}, folders
 * of classes, packed here with the name that their pom gives, before.
 */
final class Modules {
  private static final String NAME = "Automatic-Module-Name";

  private Modules() {}

  /** The jar of a module of the build. */
  static Path jar(Path folder, String name, String type) throws Exception {
    Path classes = Command.location(type);
    Path jar = classes;
    if (Files.isDirectory(classes)) {
      jar = folder.resolve(name + ".jar");
      pack(classes, jar);
    }
    try (JarFile file = new JarFile(jar.toFile())) {
      assertEquals("dev.meander." + name, file.getManifest().getMainAttributes().getValue(NAME));
    }
    return jar;
  }

  private static void pack(Path classes, Path jar) throws IOException {
    String pom = Files.readString(classes.resolve("../../pom.xml"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue(NAME, pom.split("</?module.name>")[1]);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        Stream<Path> walk = Files.walk(classes)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
  }
}
