package dev.meander.examples.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the program of docs/report.md, with the flow of the README. */
class ReportDocTest {
  @Test
  void programWritesAReport(@TempDir Path folder) throws Exception {
    Path jdk = Path.of(System.getProperty("java.home"));
    Files.writeString(folder.resolve("Quick.java"), Documents.program(Documents.read("README.md")));
    Files.writeString(folder.resolve("MyReport.java"), Documents.program(Documents.read("docs/report.md")));
    String path = System.getProperty("java.class.path");
    Documents.run(jdk, folder, jdk.resolve("bin/javac"), "-cp", path, "-processorpath", path, "-d", ".", "Quick.java", "MyReport.java");
    assertEquals("", Documents.run(jdk, folder, jdk.resolve("bin/java"), "-cp", folder + File.pathSeparator + path, "MyReport"));
    String page = Files.readString(folder.resolve("report.html"));
    for (String words : new String[] {"<h1>Double well</h1>", "P(x &gt; 0)", "10.2935", "Free energy", "data-clouds"}) {
      assertTrue(page.contains(words), words);
    }
  }
}
