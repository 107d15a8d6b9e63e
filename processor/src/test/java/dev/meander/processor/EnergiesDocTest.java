package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of docs/energies.md, as they stand there, against plain Java execution and differences. */
class EnergiesDocTest {
  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("(?:class|record) (\\w+)");

  private static String document() throws IOException {
    return Files.readString(Path.of("../docs/energies.md"));
  }

  @TestFactory
  List<DynamicTest> agreesWithPlainJava() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Matcher example = EXAMPLE.matcher(document()); example.find(); ) {
      String text = example.group(1);
      Matcher name = NAME.matcher(text);
      assertTrue(name.find(), text);
      tests.add(DynamicTest.dynamicTest(name.group(1), () -> {
        String source = "import dev.meander.annotation.Energy;\n" + text;
        Map<String, CompiledEnergy> energies = CompiledEnergy.load(CompiledEnergy.compile(name.group(1), source));
        energies.get(name.group(1)).check(name.group(1), 40, 5);
      }));
    }
    assertTrue(tests.size() > 10, "examples found: " + tests.size());
    return tests;
  }

  /** The functions that the document lists are those that the messages list. */
  @Test
  void namesEveryFunction() throws IOException {
    String source = "final class Model { @dev.meander.annotation.Energy static double energy(double x) { return Math.ulp(x); } }";
    String message = CompiledEnergy.problems(CompiledEnergy.compile("Model", source));
    String names = message.substring(message.indexOf("may call Double.isNaN, Math.") + 28, message.indexOf(", a method of the same"));
    String document = document();
    int start = document.indexOf("`StrictMath`: ") + 14;
    assertEquals(names, document.substring(start, document.indexOf(".\n", start)));
  }
}
