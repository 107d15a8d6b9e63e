package dev.meander.processor.frontend;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.meander.processor.MeanderProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Names as the processor reads them, against javac's attribution of the same trees. */
class NameCheckTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @Test
  void everyNameOfTheTestsMeansWhatJavacSays() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(RESOURCES.resolve("energies"))) {
      for (Path file : files.sorted().toList()) {
        sources.add(source("energies." + file.getFileName().toString().replace(".java", ""), Files.readString(file)));
      }
    }
    sources.add(source("Flows", Files.readString(RESOURCES.resolve("agreement/Flows.java"))));
    NameLog log = new NameLog();
    Compilation compilation = Compiler.javac().withProcessors(new MeanderProcessor(log)).compile(sources);
    assertThat(compilation).succeeded(); // a difference would be an error
    assertTrue(log.size() > 800, log.size() + " names");
    assertEquals(0, log.unchecked());
  }

  /** Subclasses of generated types and their constants compile only if no body is attributed in annotation processing. */
  @Test
  void attributesNothingInRounds() {
    Compilation compilation = Compiler.javac()
        .withProcessors(new MeanderProcessor(), new BaseWriter())
        .compile(source(
            "Model",
            """
            class Model extends Base {
              @Override int given() {
                return super.given() + 1;
              }

              static int chosen(int i) {
                switch (i) {
                  case Base.ONE: return 1;
                  default: return 0;
                }
              }

              @dev.meander.annotation.Energy
              static double energy(double x) {
                double half = 0.5 * x;
                return half * x + chosen();
              }

              static double chosen() {
                return Math.PI;
              }
            }
            """));
    assertThat(compilation).succeeded();
  }

  @Test
  void wrongMeaningIsAnErrorAtTheName() {
    JavaFileObject model = source(
        "Model",
        """
        class Model {
          static final double SCALE = 2;

          @dev.meander.annotation.Energy
          static double energy(double x) {
            return x * x
                / SCALE;
          }

          static final double OTHER = 3;
        }
        """);
    NameLog log = new NameLog();
    Compilation compilation =
        Compiler.javac().withProcessors(new Liar(log), new MeanderProcessor(log)).compile(model);
    assertThat(compilation)
        .hadErrorContaining("[NAME_MEANING] SCALE was read as Model.OTHER, then Model.SCALE, but javac means Model.SCALE")
        .inFile(model)
        .onLine(7)
        .atColumn(11);
    assertThat(compilation).hadErrorCount(1);
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  /** Says of every mention of SCALE that it means OTHER. */
  @SupportedAnnotationTypes("*")
  private static final class Liar extends AbstractProcessor {
    private final NameLog log;

    Liar(NameLog log) {
      this.log = log;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
        for (Element field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
          if (field.getSimpleName().contentEquals("OTHER")) {
            new TreeScanner<Void, Void>() {
              @Override
              public Void visitIdentifier(IdentifierTree tree, Void unused) {
                if (tree.getName().contentEquals("SCALE")) {
                  log.add(tree, field);
                }
                return null;
              }
            }.scan(Trees.instance(processingEnv).getTree(type), null);
          }
        }
      }
      return false;
    }
  }

  /** Writes the class {@code Base}. */
  @SupportedAnnotationTypes("*")
  private static final class BaseWriter extends AbstractProcessor {
    private boolean written;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!written) {
        written = true;
        try (var out = processingEnv.getFiler().createSourceFile("Base").openWriter()) {
          out.write("class Base { static final int ONE = 1; int given() { return 1; } }");
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
      return false;
    }
  }
}
