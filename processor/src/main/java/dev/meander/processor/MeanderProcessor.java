package dev.meander.processor;

import com.google.auto.service.AutoService;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.diagnostic.Refusals;
import dev.meander.processor.frontend.EnergyReader;
import dev.meander.processor.frontend.FunctionReader;
import dev.meander.processor.frontend.LocalEnergies;
import dev.meander.processor.frontend.NameLog;
import dev.meander.processor.frontend.Sources;
import dev.meander.processor.frontend.SpecReader;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.processor.spec.FlowSpec;
import dev.meander.processor.spec.FunctionSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** The annotation processor: reads energies and flows, and has them compiled. One bad source does not hide another. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.meander.annotation.*")
@SupportedOptions("meander.report")
public final class MeanderProcessor extends AbstractProcessor {
  /** Option: reports beside generated classes, of what their kernels consist of. */
  private static final String REPORT = "meander.report";

  private Sources sources;
  private Reports reports;
  private final NameLog names;
  /** What was said at a tree, which several energies may have called. */
  private final Map<Tree, Set<String>> said = new IdentityHashMap<>();

  public MeanderProcessor() {
    this(new NameLog());
  }

  /** With a log of names that others look into. */
  public MeanderProcessor(NameLog names) {
    this.names = names;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    sources = Sources.of(environment, names);
    boolean report = sources != null && "true".equals(environment.getOptions().get(REPORT));
    reports = report ? Reports.of(environment) : null;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (sources != null) {
      round.getRootElements().forEach(root -> guarded(root, () -> checkLocalClasses(root)));
    }
    Map<ExecutableElement, EnergySpec> energies = new HashMap<>();
    functions(annotations, round).forEach((type, methods) -> guarded(type, () -> compile(type, methods)));
    for (String name : List.of(EnergyReader.ENERGY, SpecReader.FLOW)) { // energies first: flows name them
      for (TypeElement annotation : annotations) {
        if (annotation.getQualifiedName().contentEquals(name)) {
          round.getElementsAnnotatedWith(annotation).forEach(e -> guarded(e, () -> compile(e, energies)));
        }
      }
    }
    if (reports != null && round.processingOver()) {
      reports.over();
    }
    return true; // the annotations are ours alone; unclaimed ones would be a warning in the user's build
  }

  private void checkLocalClasses(Element root) {
    TreePath path = sources.path(root);
    (path == null ? List.<Refusal>of() : LocalEnergies.of(path)).forEach(r -> report(r, root));
  }

  /** The {@code @Differentiable} methods of each type. */
  private static Map<TypeElement, List<ExecutableElement>> functions(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<TypeElement, List<ExecutableElement>> functions = new LinkedHashMap<>();
    annotations.stream()
        .filter(a -> a.getQualifiedName().contentEquals(FunctionReader.DIFFERENTIABLE))
        .flatMap(a -> ElementFilter.methodsIn(round.getElementsAnnotatedWith(a)).stream())
        .forEach(m -> functions.computeIfAbsent((TypeElement) m.getEnclosingElement(), t -> new ArrayList<>()).add(m));
    return functions;
  }

  private void compile(TypeElement type, List<ExecutableElement> methods) throws IOException {
    if (!hasSource(type)) {
      return;
    }
    FunctionReader reader =
        new FunctionReader(sources, processingEnv.getElementUtils(), processingEnv.getTypeUtils(), names);
    List<FunctionSpec> functions = new ArrayList<>();
    List<Refusal> problems = new ArrayList<>();
    for (ExecutableElement method : methods) {
      try {
        functions.add(reader.read(method));
      } catch (Refusals refusals) {
        problems.addAll(refusals.all());
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusals(problems);
    }
    new FlowCompiler(processingEnv.getFiler(), false, null).compile(type, functions);
  }

  /** Whether an element can be read; says so if it cannot. */
  private boolean hasSource(Element element) {
    if (sources == null) {
      error(Problem.COMPILER_UNSUPPORTED.message(processingEnv.getClass().getName()), element);
      return false;
    }
    if (sources.path(element) == null) {
      String note = element + " comes from a class file. What is generated for it was generated with its source";
      processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, note, element);
      return false;
    }
    return true;
  }

  private void compile(Element element, Map<ExecutableElement, EnergySpec> energies) throws IOException {
    if (!hasSource(element)) {
      return;
    }
    boolean openCl = OpenClSupport.isFoundFrom(element, processingEnv);
    FlowCompiler compiler = new FlowCompiler(processingEnv.getFiler(), openCl, reports);
    if (element instanceof ExecutableElement method) {
      energies.put(method, null); // reported here, and nowhere else
      energies.put(method, read(method));
      compiler.compile(energies.get(method));
    } else if (element instanceof TypeElement flow) {
      SpecReader reader = new SpecReader(sources, processingEnv.getElementUtils());
      FlowSpec spec = reader.read(flow, method -> known(method, energies));
      compiler.compile(spec);
      OpenClSupport.sayWhatToOpen(spec, processingEnv);
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
    } catch (Refusal refusal) {
      report(refusal, element);
    } catch (FilerException e) {
      Element source = element instanceof TypeElement ? element : element.getEnclosingElement();
      error(Problem.NAME_CLASH.message(e.getMessage(), source), element);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      error(Problem.LOOP_BUDGET.message("The source", "nested too deeply: too many"), element);
    } catch (RuntimeException | AssertionError e) {
      error(Problem.INTERNAL.message(e), element);
    }
  }

  private EnergySpec read(ExecutableElement method) {
    return new EnergyReader(sources, processingEnv.getElementUtils(), processingEnv.getTypeUtils(), names).read(method);
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
    if (said.computeIfAbsent(refusal.tree(), t -> new HashSet<>()).add(refusal.getMessage())) {
      sources.say(Diagnostic.Kind.ERROR, refusal.getMessage(), refusal.tree(), refusal.unit(), element);
    }
    if (refusal.call() != null) {
      String note = "an energy calls from here what has this error: " + refusal.getMessage();
      sources.say(Diagnostic.Kind.NOTE, note, refusal.call(), refusal.callUnit(), element);
    }
  }

  private void error(String message, Element element) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
  }
}
