package dev.meander.processor.frontend;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.meander.processor.MeanderProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor in environments wrapped as Gradle and IntelliJ do, by wrappers written after theirs. */
class EnvironmentsTest {
  private static final JavaFileObject MODEL = JavaFileObjects.forSourceString(
      "Model",
      """
      class Model {
        @dev.meander.annotation.Energy
        static double energy(double x) {
          return 0.5 * x * x;
        }
      }
      """);

  private static final UnaryOperator<ProcessingEnvironment> GRADLE = IncrementalProcessingEnvironment::new;
  private static final UnaryOperator<ProcessingEnvironment> INTELLIJ =
      e -> APIWrappers.wrap(ProcessingEnvironment.class, e, true);
  private static final UnaryOperator<ProcessingEnvironment> OTHER_INTELLIJ =
      e -> APIWrappers.wrap(ProcessingEnvironment.class, e, false);

  static Stream<List<UnaryOperator<ProcessingEnvironment>>> wrappers() {
    return Stream.of(
        List.of(GRADLE),
        List.of(INTELLIJ),
        List.of(OTHER_INTELLIJ),
        List.of(GRADLE, OTHER_INTELLIJ, INTELLIJ, GRADLE),
        levels(8));
  }

  private static List<UnaryOperator<ProcessingEnvironment>> levels(int levels) {
    return IntStream.range(0, levels).mapToObj(k -> GRADLE).toList();
  }

  private static Compilation compile(List<UnaryOperator<ProcessingEnvironment>> wrappers, NameLog log) {
    return Compiler.javac().withProcessors(new Wrapped(wrappers, log)).withOptions("-Ameander.report=true").compile(MODEL);
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void readsTheTreesAndChecksTheNames(List<UnaryOperator<ProcessingEnvironment>> wrappers) throws IOException {
    NameLog log = new NameLog();
    Compilation compilation = compile(wrappers, log);
    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("ModelEnergy");
    assertEquals(2, log.size());
    assertEquals(0, log.unchecked());
    String report = compilation.generatedFile(StandardLocation.SOURCE_OUTPUT, "ModelEnergy.report.txt")
        .orElseThrow().getCharContent(true).toString();
    assertTrue(report.contains(" bytes in gradient"), report); // javac tells when the class is written
  }

  /** A defect is an error at what was compiled, and no end of the build. */
  @Test
  void saysWhereItFailed() {
    UnaryOperator<ProcessingEnvironment> failing = e -> new IncrementalProcessingEnvironment(e) {
      @Override
      public Filer getFiler() {
        throw new IllegalStateException("no files today");
      }
    };
    Compilation compilation = compile(List.of(failing), new NameLog());
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[INTERNAL] the processor failed: java.lang.IllegalStateException: no files today."
            + " This is a defect of Meander; please report it with the source")
        .inFile(MODEL)
        .onLine(3);
  }

  /** What Gradle asks of processors that it calls isolating, as the file for it says: one originating type a generated one. */
  @Test
  void generatedTypesHaveOneOriginatingType() throws IOException {
    Map<String, Set<String>> origins = new TreeMap<>();
    UnaryOperator<ProcessingEnvironment> recording = e -> new IncrementalProcessingEnvironment(e) {
      @Override
      public Filer getFiler() {
        InvocationHandler handler = (proxy, method, arguments) -> {
          Set<String> types = new TreeSet<>();
          for (Element element : (Element[]) arguments[1]) {
            types.add(outermost(element));
          }
          origins.put(arguments[0].toString().replaceFirst("OpenCl_\\w+$", "OpenCl"), types); // without its hash
          return method.invoke(super.getFiler(), arguments);
        };
        return (Filer) Proxy.newProxyInstance(Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, handler);
      }
    };
    JavaFileObject library =
        JavaFileObjects.forSourceString("library.Library", Files.readString(Path.of("src/test/resources/builds/Library.java")));
    JavaFileObject flow = JavaFileObjects.forSourceString(
        "Outer",
        """
        class Outer {
          @dev.meander.annotation.StochasticFlow(target = library.Library.Well.class)
          interface Flow {
            @dev.meander.annotation.Affine void scale();
          }
        }
        """);
    assertThat(Compiler.javac().withProcessors(new Wrapped(List.of(recording), new NameLog())).compile(library, flow)).succeeded();
    assertEquals(
        Map.of(
            "library.LibraryGraphs", Set.of("library.Library"),
            "library.Library_WellEnergy", Set.of("library.Library"),
            "library.Library_RingEnergy", Set.of("library.Library"),
            "library.Library_SpringsEnergy", Set.of("library.Library"),
            "Outer_FlowJvm", Set.of("Outer"),
            "Outer_FlowOpenCl", Set.of("Outer"),
            "Outer_FlowSampler", Set.of("Outer")),
        origins);
    String file = "META-INF/gradle/incremental.annotation.processors";
    try (InputStream in = MeanderProcessor.class.getClassLoader().getResourceAsStream(file)) {
      assertEquals(MeanderProcessor.class.getName() + ",isolating", new String(in.readAllBytes(), UTF_8).strip());
    }
  }

  private static String outermost(Element element) {
    Element e = element;
    while (e.getEnclosingElement() instanceof TypeElement) {
      e = e.getEnclosingElement();
    }
    return e.toString();
  }

  /** On JDK 17 as that of an unknown compiler; later the file is parsed, which gives the same class. */
  @Test
  void unknownEnvironmentsAreThoseOfAnotherCompiler() {
    Compilation compilation = compile(levels(9), new NameLog());
    if (Runtime.version().feature() < 18) {
      assertThat(compilation)
          .hadErrorContaining("[COMPILER_UNSUPPORTED] this compiler gives annotation processors no method bodies ("
              + IncrementalProcessingEnvironment.class.getName())
          .inFile(MODEL)
          .onLine(3);
    } else {
      assertThat(compilation).generatedSourceFile("ModelEnergy");
    }
  }

  /** The processor as a build tool starts it. */
  @SupportedAnnotationTypes("*")
  private static final class Wrapped extends AbstractProcessor {
    private final List<UnaryOperator<ProcessingEnvironment>> wrappers;
    private final MeanderProcessor processor;

    Wrapped(List<UnaryOperator<ProcessingEnvironment>> wrappers, NameLog log) {
      this.wrappers = wrappers;
      this.processor = new MeanderProcessor(log);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      ProcessingEnvironment wrapped = environment;
      for (UnaryOperator<ProcessingEnvironment> wrapper : wrappers) {
        wrapped = wrapper.apply(wrapped);
      }
      processor.init(wrapped);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }

  /** Shaped like Gradle's class of this name. */
  private static class IncrementalProcessingEnvironment implements ProcessingEnvironment {
    private final ProcessingEnvironment delegate;

    IncrementalProcessingEnvironment(ProcessingEnvironment delegate) {
      this.delegate = delegate;
    }

    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }
}
