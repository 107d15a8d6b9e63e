package dev.meander.processor.agreement;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.Trees;
import dev.meander.processor.MeanderProcessor;
import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.frontend.EnergyReader;
import dev.meander.processor.frontend.NameLog;
import dev.meander.processor.frontend.Sources;
import dev.meander.processor.frontend.SpecReader;
import dev.meander.processor.layer.LayerTemplate;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.spec.FlowSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The flows of one source: their programs, for the interpreter, and their generated classes, loaded.
 *
 * @param programs by the flow's simple name
 * @param classes of source and kernels
 */
record CompiledFlows(Map<String, FlowProgram> programs, GeneratedClasses classes) {
  /** Compiles a source of the default package. */
  static CompiledFlows of(String name, String text) {
    ProgramReader reader = new ProgramReader();
    Compilation compilation = Compiler.javac()
        .withProcessors(reader, new MeanderProcessor())
        .compile(JavaFileObjects.forSourceString(name, text));
    assertThat(compilation).succeeded();
    return new CompiledFlows(reader.programs, new GeneratedClasses(compilation));
  }

  /** Reads the programs that the processor, running beside it, prints. */
  @SupportedAnnotationTypes(SpecReader.FLOW)
  private static final class ProgramReader extends AbstractProcessor {
    private final Map<String, FlowProgram> programs = new LinkedHashMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Sources sources = Sources.of(Trees.instance(processingEnv));
      EnergyReader energies = new EnergyReader(
          sources, processingEnv.getElementUtils(), processingEnv.getTypeUtils(), new NameLog());
      SpecReader specs = new SpecReader(sources, processingEnv.getElementUtils());
      for (TypeElement annotation : annotations) {
        for (Element flow : round.getElementsAnnotatedWith(annotation)) {
          FlowSpec spec = specs.read((TypeElement) flow, energies::read);
          LayerTemplate templates = new LayerTemplate(spec.energy(), EnergyDerivatives.of(spec.energy()));
          programs.put(flow.getSimpleName().toString(), templates.program(spec));
        }
      }
      return false;
    }
  }
}
