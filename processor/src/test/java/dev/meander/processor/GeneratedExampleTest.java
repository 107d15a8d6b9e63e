package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The methods that docs/generated-example.md shows are those of the goldens; {@code -Dgolden.update=true} writes them anew. */
class GeneratedExampleTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "generated-example.md");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern METHOD_NAME = Pattern.compile("(\\w+)\\(");

  @Test
  void methodsAreThoseOfTheGoldens() throws IOException {
    String generated = Files.readString(GOLDEN.resolve("WellEnergy.java.golden"))
        + Files.readString(GOLDEN.resolve("ModelJvm.java.golden"));
    String document = Files.readString(DOCUMENT);
    Matcher block = BLOCK.matcher(document);
    assertTrue(block.find());
    assertEquals(Files.readString(GOLDEN.resolve("Model.java")), block.group(1));
    StringBuilder renewed = new StringBuilder();
    while (block.find()) {
      List<String> methods = new ArrayList<>();
      for (String method : block.group(1).split("\n(?=\n  \\S)")) {
        methods.add(method(generated, method));
      }
      block.appendReplacement(renewed, Matcher.quoteReplacement("```java\n" + String.join("\n", methods) + "```"));
    }
    block.appendTail(renewed);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(DOCUMENT, renewed);
    }
    assertEquals(renewed.toString(), Files.readString(DOCUMENT));
  }

  /** The text of the generated method that has the name of another. */
  private static String method(String generated, String shown) {
    Matcher name = METHOD_NAME.matcher(shown);
    assertTrue(name.find(), shown);
    Matcher start = Pattern.compile("(?m)^(  @Override\n)?  \\w[^\\n]* " + name.group(1) + "\\(").matcher(generated);
    assertTrue(start.find(), name.group(1) + " is not generated");
    return generated.substring(start.start(), generated.indexOf("\n  }\n", start.start()) + 5);
  }
}
