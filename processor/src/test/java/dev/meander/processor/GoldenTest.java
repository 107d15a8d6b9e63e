package dev.meander.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.meander.processor.report.MethodSizes;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The text of generated classes, free of warnings; {@code -Dgolden.update=true} writes it anew. */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private static Compilation compile() throws IOException {
    JavaFileObject source = JavaFileObjects.forSourceString("Model", Files.readString(FOLDER.resolve("Model.java")));
    return Compiler.javac().withProcessors(new MeanderProcessor()).withOptions("-Xlint:all").compile(source);
  }

  @Test
  void generatedSourcesAreTheGoldenOnes() throws IOException {
    Compilation compilation = compile();
    assertThat(compilation).succeededWithoutWarnings();
    for (JavaFileObject generated : compilation.generatedSourceFiles()) {
      String name = Path.of(generated.toUri().getPath()).getFileName().toString();
      Path golden = FOLDER.resolve(name.replaceFirst("_[0-9a-f]{8}(?=\\.)", "") + ".golden");
      String text = generated.getCharContent(false).toString();
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(golden, text);
      }
      assertEquals(Files.readString(golden), text, golden.toString());
    }
    assertEquals(4, compilation.generatedSourceFiles().size());
  }

  /** A small model has short methods; an OpenCL driver takes seconds for 10,000 bytes. {@code MethodSizesTest} has the bounds. */
  @Test
  void everyMethodIsShort() throws IOException {
    for (JavaFileObject file : compile().generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        try (DataInputStream in = new DataInputStream(file.openInputStream())) {
          int longest = MethodSizes.longest(in);
          assertTrue(longest < (file.getName().contains("OpenCl") ? 10_000 : 2_000), file.getName() + " has a method of " + longest + " bytes");
        }
      }
    }
  }
}
