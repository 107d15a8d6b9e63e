package dev.meander.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.Trees;
import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.frontend.EnergyReader;
import dev.meander.processor.frontend.NameLog;
import dev.meander.processor.frontend.Sources;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCode;
import dev.meander.processor.spec.EnergySpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Graphs survive their text: the same nodes in the same order, and so the same derivatives. */
class GraphCodeTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @Test
  void readsWhatItWrote() throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    files.add(JavaFileObjects.forSourceString("Flows", Files.readString(RESOURCES.resolve("agreement/Flows.java"))));
    for (String name : List.of("Arrays", "Control", "Groups", "Names", "Numbers", "Totals")) {
      String text = Files.readString(RESOURCES.resolve("energies/" + name + ".java"));
      files.add(JavaFileObjects.forSourceString("energies." + name, text));
    }
    Energies energies = new Energies();
    assertThat(Compiler.javac().withProcessors(energies).compile(files)).succeeded();
    assertTrue(energies.read.size() > 30, energies.read.size() + " energies");
    for (EnergySpec energy : energies.read) {
      Graph again = same(energy.graph());
      EnergyDerivatives derivatives = EnergyDerivatives.of(energy);
      EnergyDerivatives derived = EnergyDerivatives.of(
          new EnergySpec(energy.type(), energy.record(), energy.dimension(), energy.parameters(), again));
      assertEquals(GraphCode.write(derivatives.gradient()), GraphCode.write(derived.gradient()));
      assertEquals(GraphCode.write(derivatives.hessianVector()), GraphCode.write(derived.hessianVector()));
    }
  }

  private static Graph same(Graph graph) {
    List<String> text = GraphCode.write(graph);
    Graph again = GraphCode.read(text);
    assertEquals(text, GraphCode.write(again));
    assertEquals(graph.toString(), again.toString());
    return again;
  }

  @Test
  void keepsEveryBitOfAReal() {
    GraphBuilder g = new GraphBuilder();
    double[] values = {-0.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY, Math.PI};
    for (int k = 0; k < values.length; k++) {
      g.store(EnergySpec.U, k, g.real(values[k]));
    }
    same(g.build());
  }

  @Test
  void linesAreShort() {
    GraphBuilder g = new GraphBuilder();
    for (int k = 0; k < 10_000; k++) {
      g.store(EnergySpec.U, k, g.real(k / 7.0));
    }
    List<String> lines = GraphCode.write(g.build());
    assertTrue(lines.stream().allMatch(l -> l.length() < 120));
  }

  @Test
  void refusesOtherTexts() {
    for (String text : List.of("nonsense 1", "real x", "add 0 1", "int 1; sqrt 0", "load x 0", "loop 0 0")) {
      assertThrows(IllegalArgumentException.class, () -> GraphCode.read(List.of(text)), text);
    }
  }

  @SupportedAnnotationTypes(EnergyReader.ENERGY)
  private static final class Energies extends AbstractProcessor {
    private final List<EnergySpec> read = new ArrayList<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Sources sources = Sources.of(Trees.instance(processingEnv));
      EnergyReader reader =
          new EnergyReader(sources, processingEnv.getElementUtils(), processingEnv.getTypeUtils(), new NameLog());
      for (TypeElement annotation : annotations) {
        for (ExecutableElement energy : ElementFilter.methodsIn(round.getElementsAnnotatedWith(annotation))) {
          read.add(reader.read(energy));
        }
      }
      return false;
    }
  }
}
