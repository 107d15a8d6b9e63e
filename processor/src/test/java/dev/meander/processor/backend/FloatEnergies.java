package dev.meander.processor.backend;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.util.Trees;
import dev.meander.processor.agreement.GeneratedClasses;
import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.diagnostic.Refusals;
import dev.meander.processor.frontend.EnergyReader;
import dev.meander.processor.frontend.NameLog;
import dev.meander.processor.frontend.Sources;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.LayerProgram.Place;
import dev.meander.processor.spec.EnergySpec;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Energies as a flow's float kernels compute them: value, gradient and Hessian-vector product over rows of walkers. */
final class FloatEnergies {
  static final int WALKERS = 4;

  /**
   * One energy.
   *
   * @param components what the record that the source gives as an example holds, by variable
   * @param results the first row of each result in {@code w}
   */
  record Compiled(
      EnergySpec energy, EnergyDerivatives derivatives, Map<Variable, Object> components, Map<Variable, Integer> results, FloatStages kernel) {
    List<Graph> graphs() {
      return List.of(derivatives.value(), derivatives.gradient(), derivatives.hessianVector());
    }
  }

  private FloatEnergies() {}

  /** The energies of some sources that are not refused, by the simple names of their classes. */
  static Map<String, Compiled> compile(String packageName, Map<String, String> texts) throws ReflectiveOperationException {
    Reader reader = new Reader();
    Compilation sources = Compiler.javac()
        .withProcessors(reader)
        .compile(texts.entrySet().stream().map(e -> source(packageName + "." + e.getKey(), e.getValue())).toList());
    assertThat(sources).succeeded();
    List<JavaFileObject> kernels = new ArrayList<>();
    for (Map.Entry<String, EnergySpec> energy : reader.energies.entrySet()) {
      String name = energy.getKey() + "Kernel";
      kernels.add(source(name, print(name, energy.getValue(), reader.derivatives.get(energy.getKey()))));
    }
    Compilation printed = Compiler.javac().compile(kernels);
    assertThat(printed).succeeded();
    GeneratedClasses classes = new GeneratedClasses(sources);
    GeneratedClasses kernelClasses = new GeneratedClasses(printed);
    Map<String, Compiled> compiled = new TreeMap<>();
    for (Map.Entry<String, EnergySpec> energy : reader.energies.entrySet()) {
      Map<Variable, Object> components = components(energy.getValue(), classes.loadClass(packageName + "." + energy.getKey()));
      var constructor = kernelClasses.loadClass(energy.getKey() + "Kernel").getDeclaredConstructor();
      constructor.setAccessible(true);
      FloatStages kernel = (FloatStages) constructor.newInstance();
      for (Map.Entry<Variable, Object> component : components.entrySet()) {
        var field = kernel.getClass().getDeclaredField(component.getKey().name());
        field.setAccessible(true);
        field.set(kernel, component.getValue());
      }
      compiled.put(energy.getKey(), new Compiled(
          energy.getValue(), reader.derivatives.get(energy.getKey()), components, firstRows(energy.getValue()), kernel));
    }
    return compiled;
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  private static List<Buffer> buffers(EnergySpec energy) {
    int d = energy.dimension();
    return List.of(
        new Buffer(EnergySpec.U, 1, Place.WORK),
        new Buffer(EnergyDerivatives.G, d, Place.WORK),
        new Buffer(EnergyDerivatives.V, d, Place.WORK),
        new Buffer(EnergyDerivatives.HV, d, Place.WORK));
  }

  private static Map<Variable, Integer> firstRows(EnergySpec energy) {
    Map<Variable, Integer> first = new HashMap<>();
    int row = 0;
    for (Buffer buffer : buffers(energy)) {
      first.put(buffer.variable(), row);
      row += buffer.rows();
    }
    return first;
  }

  private static String print(String name, EnergySpec energy, EnergyDerivatives derivatives) {
    Methods methods = new Methods(false);
    RowNames names = new RowNames(false, buffers(energy));
    CodeBlock cases = CodeBlock.builder()
        .addStatement("case 0 -> $L", StagePrinter.print(methods, names, "value", derivatives.value()))
        .addStatement("case 1 -> $L", StagePrinter.print(methods, names, "gradient", derivatives.gradient()))
        .addStatement("case 2 -> $L", StagePrinter.print(methods, names, "product", derivatives.hessianVector()))
        .build();
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .superclass(FloatStages.class)
        .addMethod(MethodSpec.constructorBuilder()
            .addStatement("super($L, $L, $L)", names.work(), methods.scratch(), WALKERS)
            .build())
        .addMethod(MethodSpec.methodBuilder("run")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(TypeName.INT, "graph")
            .addCode("switch (graph) {\n$Ldefault -> throw new AssertionError();\n}\n", cases)
            .build());
    for (Variable parameter : energy.parameters()) {
      TypeName real = switch (parameter.type()) {
        case REAL -> TypeName.DOUBLE;
        case INT -> TypeName.INT;
        case BOOL -> TypeName.BOOLEAN;
      };
      for (int k = 0; k < parameter.rank(); k++) {
        real = ArrayTypeName.of(real);
      }
      type.addField(FieldSpec.builder(real, parameter.name()).build());
    }
    methods.addTo(type);
    return JavaFile.builder("", type.build()).skipJavaLangImports(true).build().toString();
  }

  private static Map<Variable, Object> components(EnergySpec energy, Class<?> source) throws ReflectiveOperationException {
    Map<Variable, Object> values = new HashMap<>();
    for (Variable variable : energy.parameters()) {
      Object value = call(source, "example", null);
      for (String component : EnergySpec.component(variable.name()).split("\\.")) {
        value = call(value.getClass(), component, value);
      }
      values.put(variable, value);
    }
    return values;
  }

  private static Object call(Class<?> type, String name, Object on) throws ReflectiveOperationException {
    Method method = type.getDeclaredMethod(name);
    method.setAccessible(true);
    return method.invoke(on);
  }

  /** Reads energies; those that are refused are left out, as FuzzTest looks into that. */
  @SupportedAnnotationTypes(EnergyReader.ENERGY)
  private static final class Reader extends AbstractProcessor {
    private final Map<String, EnergySpec> energies = new TreeMap<>();
    private final Map<String, EnergyDerivatives> derivatives = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      EnergyReader reader = new EnergyReader(
          Sources.of(Trees.instance(processingEnv)), processingEnv.getElementUtils(), processingEnv.getTypeUtils(), new NameLog());
      for (TypeElement annotation : annotations) {
        for (Element method : round.getElementsAnnotatedWith(annotation)) {
          try {
            EnergySpec energy = reader.read((ExecutableElement) method);
            String name = method.getEnclosingElement().getSimpleName().toString();
            energies.put(name, energy);
            derivatives.put(name, EnergyDerivatives.of(energy));
          } catch (Refusals refused) {
            continue;
          }
        }
      }
      return false;
    }
  }
}
