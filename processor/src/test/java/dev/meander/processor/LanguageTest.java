package dev.meander.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The energies in {@code energies/}, one class a construct, against plain Java execution and differences. */
class LanguageTest {
  @TestFactory
  List<DynamicTest> agreesWithPlainJava() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/energies"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        Compilation compilation = CompiledEnergy.compile("energies." + name, Files.readString(file));
        CompiledEnergy.load(compilation).forEach((energy, compiled) ->
            tests.add(DynamicTest.dynamicTest(energy, () -> compiled.check(energy, 40, 3))));
      }
    }
    return tests;
  }
}
