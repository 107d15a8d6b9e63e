package dev.meander.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.Trees;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.frontend.EnergyReader;
import dev.meander.processor.frontend.SpecReader;
import dev.meander.processor.spec.EnergySpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The annotation processor: reads energies and flows, and has them compiled. One bad source does not hide another. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.meander.annotation.*")
public final class MeanderProcessor extends AbstractProcessor {
  private Trees trees;
  private String withoutTrees;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    try {
      trees = Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      withoutTrees = environment.getClass().getName();
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      String name = annotation.getQualifiedName().toString();
      if (!name.equals(EnergyReader.ENERGY) && !name.equals(SpecReader.FLOW)) {
        continue;
      }
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        try {
          compile(element);
        } catch (Refusal refusal) {
          report(refusal, element);
        } catch (FilerException e) {
          error(Problem.NAME_CLASH.message(e.getMessage(), element.getSimpleName()), element);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
          error(Problem.INTERNAL.message(e), element);
        }
      }
    }
    return true; // the annotations are ours alone; unclaimed ones would be a warning in the user's build
  }

  private void compile(Element element) throws IOException {
    if (trees == null) {
      error(Problem.COMPILER_UNSUPPORTED.message(withoutTrees), element);
      return;
    }
    FlowCompiler compiler = new FlowCompiler(processingEnv.getFiler(), OpenClSupport.of(element, processingEnv));
    EnergyReader energies = new EnergyReader(trees, processingEnv.getElementUtils());
    if (element instanceof ExecutableElement method) {
      EnergySpec energy = energies.read(method);
      compiler.compile(energy);
    } else if (element instanceof TypeElement flow) {
      compiler.compile(new SpecReader(trees, processingEnv.getElementUtils()).read(flow, energies::read));
    }
  }

  private void report(Refusal refusal, Element element) {
    if (refusal.tree() == null || refusal.unit() == null) {
      error(refusal.getMessage(), element);
      return;
    }
    trees.printMessage(
        Diagnostic.Kind.ERROR, refusal.getMessage(), refusal.tree(), refusal.unit().getCompilationUnit());
  }

  private void error(String message, Element element) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
  }
}
