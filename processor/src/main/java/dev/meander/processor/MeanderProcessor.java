package dev.meander.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.diagnostic.Refusals;
import dev.meander.processor.frontend.EnergyReader;
import dev.meander.processor.frontend.LocalEnergies;
import dev.meander.processor.frontend.SpecReader;
import dev.meander.processor.spec.EnergySpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The annotation processor: reads energies and flows, and has them compiled. One bad source does not hide another. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.meander.annotation.*")
@SupportedOptions("meander.report")
public final class MeanderProcessor extends AbstractProcessor {
  /** Option: a text beside each generated energy, of what its kernels consist of. */
  private static final String REPORT = "meander.report";

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
    if (trees != null) {
      round.getRootElements().forEach(root -> guarded(root, () -> checkLocalClasses(root)));
    }
    Map<ExecutableElement, EnergySpec> energies = new HashMap<>();
    for (String name : List.of(EnergyReader.ENERGY, SpecReader.FLOW)) { // energies first: flows name them
      for (TypeElement annotation : annotations) {
        if (annotation.getQualifiedName().contentEquals(name)) {
          round.getElementsAnnotatedWith(annotation).forEach(e -> guarded(e, () -> compile(e, energies)));
        }
      }
    }
    return true; // the annotations are ours alone; unclaimed ones would be a warning in the user's build
  }

  private void checkLocalClasses(Element root) {
    TreePath path = trees.getPath(root);
    (path == null ? List.<Refusal>of() : LocalEnergies.of(path)).forEach(r -> report(r, root));
  }

  private void compile(Element element, Map<ExecutableElement, EnergySpec> energies) throws IOException {
    if (trees == null) {
      error(Problem.COMPILER_UNSUPPORTED.message(withoutTrees), element);
      return;
    }
    boolean report = "true".equals(processingEnv.getOptions().get(REPORT));
    FlowCompiler compiler = new FlowCompiler(processingEnv.getFiler(), report);
    if (element instanceof ExecutableElement method) {
      energies.put(method, null); // reported here, and nowhere else
      energies.put(method, read(method));
      compiler.compile(energies.get(method));
    } else if (element instanceof TypeElement flow) {
      SpecReader reader = new SpecReader(trees, processingEnv.getElementUtils());
      compiler.compile(reader.read(flow, method -> known(method, energies)));
    }
  }

  /** Something that may fail with {@link IOException}. */
  private interface Task {
    void run() throws IOException;
  }

  /** Does something for an element; whatever goes wrong becomes an error at it. */
  private void guarded(Element element, Task task) {
    try {
      task.run();
    } catch (Refusals refusals) {
      refusals.all().forEach(r -> report(r, element));
    } catch (FilerException e) {
      error(Problem.NAME_CLASH.message(e.getMessage(), element.getSimpleName()), element);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      error(Problem.LOOP_BUDGET.message("The source", "nested too deeply: too many"), element);
    } catch (RuntimeException | AssertionError e) {
      error(Problem.INTERNAL.message(e), element);
    }
  }

  private EnergySpec read(ExecutableElement method) {
    return new EnergyReader(trees, processingEnv.getElementUtils(), processingEnv.getTypeUtils()).read(method);
  }

  private EnergySpec known(ExecutableElement method, Map<ExecutableElement, EnergySpec> energies) {
    EnergySpec energy = energies.containsKey(method) ? energies.get(method) : read(method);
    if (energy == null) {
      throw new Refusals(List.of());
    }
    return energy;
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
