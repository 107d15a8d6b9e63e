package dev.meander.processor.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints {@code XEnergy}: value, gradient and Hessian-vector product for one point in double. */
public final class EnergyPrinter {
  private static final ArrayTypeName POINT = ArrayTypeName.of(TypeName.DOUBLE);

  private final EnergySpec energy;
  private final EnergyDerivatives derivatives;

  private EnergyPrinter(EnergySpec energy, EnergyDerivatives derivatives) {
    this.energy = energy;
    this.derivatives = derivatives;
  }

  /** The generated class. */
  public static JavaFile print(EnergySpec energy, EnergyDerivatives derivatives) {
    return new EnergyPrinter(energy, derivatives).file();
  }

  private JavaFile file() {
    ClassName source = ClassName.get(energy.type());
    TypeSpec.Builder type = GeneratedNames.type(energy.type(), "Energy")
        .addJavadoc("Value, gradient and Hessian-vector product of {@link $T}.\n", source)
        .addSuperinterface(RuntimeNames.ENERGY_FUNCTION);
    Components components = new Components(energy);
    components.addTo(type);
    type.addMethod(create(components))
        .addMethod(dimension())
        .addMethod(value())
        .addMethod(gradient())
        .addMethod(hessianVector());
    return JavaFile.builder(source.packageName(), type.build()).indent("  ").skipJavaLangImports(true).build();
  }

  private MethodSpec create(Components components) {
    ClassName self = GeneratedNames.of(energy.type(), "Energy");
    MethodSpec.Builder create = MethodSpec.methodBuilder("create")
        .addJavadoc("The energy as a function of one point.\n")
        .addModifiers(Modifier.STATIC)
        .returns(RuntimeNames.ENERGY_FUNCTION);
    if (GeneratedNames.isPublic(energy.type())) {
      create.addModifiers(Modifier.PUBLIC);
    }
    if (!energy.record()) {
      return create.addStatement("return new $T()", self).build();
    }
    create.addParameter(ClassName.get(energy.type()), "parameters");
    if (!components.hasArrays()) {
      return create.addStatement("return new $T(parameters)", self).build();
    }
    return create.addStatement("final $T energy = new $T(parameters)", self, self)
        .addStatement("$T.checkIndices(energy)", RuntimeNames.ARGUMENTS)
        .addStatement("return energy")
        .build();
  }

  private MethodSpec dimension() {
    return override("dimension").returns(TypeName.INT).addStatement("return $L", energy.dimension()).build();
  }

  private MethodSpec value() {
    return override("value")
        .returns(TypeName.DOUBLE)
        .addParameter(POINT, "x")
        .addCode(checked("x"))
        .addCode(body(derivatives.value()))
        .build();
  }

  private MethodSpec gradient() {
    MethodSpec.Builder method = override("gradient")
        .returns(TypeName.DOUBLE)
        .addParameter(POINT, "x")
        .addParameter(POINT, "gradient")
        .addCode(checked("x"))
        .addCode(checked("gradient"));
    if (derivatives.scatters()) {
      method.addStatement("$T.fill(gradient, 0)", Arrays.class);
    }
    return method.addCode(returningLast(derivatives.gradient())).build();
  }

  private MethodSpec hessianVector() {
    MethodSpec.Builder method = override("hessianVector")
        .addParameter(POINT, "x")
        .addParameter(POINT, "v")
        .addParameter(POINT, "product")
        .addCode(checked("x"))
        .addCode(checked("v"))
        .addCode(checked("product"));
    if (derivatives.scatters()) {
      method.addStatement("$T.fill(product, 0)", Arrays.class);
    }
    return method.addCode(body(derivatives.hessianVector())).build();
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
  }

  private CodeBlock checked(String array) {
    return CodeBlock.builder()
        .addStatement("$T.length($S, $L, $L)", RuntimeNames.ARGUMENTS, array, array, energy.dimension())
        .build();
  }

  /** The gradient's sinks with the energy last, since a method returns at its end. */
  private CodeBlock returningLast(Graph graph) {
    Graph.Builder g = graph.toBuilder();
    graph.sinks().stream()
        .sorted((a, b) -> Boolean.compare(a.target().equals(EnergySpec.U), b.target().equals(EnergySpec.U)))
        .forEach(s -> g.sink(s.target(), s.index(), s.value(), s.mode()));
    return body(g.build());
  }

  private static CodeBlock body(Graph graph) {
    return WalkerPrinter.print(graph, EnergyPrinter::load, (to, sink, index, value) -> {
      if (sink.target().equals(EnergySpec.U)) {
        to.add("return " + value);
        return;
      }
      String array = sink.target().equals(EnergyDerivatives.G) ? "gradient" : "product";
      String operator = sink.mode() == Sink.Mode.STORE ? " = " : " += ";
      to.add(array + "[" + index + "]" + operator + value);
    });
  }

  private static String load(Variable variable, List<String> indices) {
    StringBuilder text = new StringBuilder();
    text.append(variable.space() == Variable.Space.UNIFORM ? "this." : "").append(variable.name());
    indices.forEach(i -> text.append('[').append(i).append(']'));
    return text.toString();
  }
}
