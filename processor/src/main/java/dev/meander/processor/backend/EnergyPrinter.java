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
import dev.meander.processor.ir.GraphBuilder;
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
        .addAnnotation(GraphsPrinter.published("", energy.graph()))
        .addSuperinterface(RuntimeNames.ENERGY_FUNCTION);
    Components components = new Components(energy);
    components.addTo(type);
    type.addMethod(create(components)).addMethod(dimension());
    value(type);
    gradient(type);
    hessianVector(type);
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
    create.addParameter(ClassName.get(energy.type()), "parameters").addStatement(Components.checked());
    if (!components.hasIndices()) {
      return create.addStatement("return new $T(parameters)", self).build();
    }
    return create.addStatement("final $T energy = new $T(parameters)", self, self)
        .addStatement("$L", components.indexCheck("energy"))
        .addStatement("return energy")
        .build();
  }

  private MethodSpec dimension() {
    return override("dimension").returns(TypeName.INT).addStatement("return $L", energy.dimension()).build();
  }

  private void value(TypeSpec.Builder type) {
    method(type, "value", TypeName.DOUBLE, List.of("x"), derivatives.value());
  }

  private void gradient(TypeSpec.Builder type) {
    method(type, "gradient", TypeName.DOUBLE, List.of("x", "gradient"), returningLast(derivatives.gradient()));
  }

  private void hessianVector(TypeSpec.Builder type) {
    method(type, "hessianVector", TypeName.VOID, List.of("x", "v", "product"), derivatives.hessianVector());
  }

  /** A method of the interface, and the parts that it is cut into; what it adds to is 0 before. */
  private void method(TypeSpec.Builder type, String name, TypeName returned, List<String> arrays, Graph graph) {
    MethodSpec.Builder method = override(name).returns(returned);
    arrays.forEach(a -> method.addParameter(POINT, a));
    arrays.forEach(a -> method.addCode(checked(a)));
    String result = arrays.get(arrays.size() - 1);
    if (derivatives.scatters() && arrays.size() > 1) {
      method.addStatement("$T.fill($L, 0)", Arrays.class, result);
    }
    WalkerPrinter.Printed printed = body(graph, name, arrays);
    type.addMethod(method.addCode(printed.body()).build());
    printed.parts().forEach(type::addMethod);
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
  private static Graph returningLast(Graph graph) {
    GraphBuilder g = graph.toBuilder();
    graph.sinks().stream()
        .sorted((a, b) -> Boolean.compare(a.target().equals(EnergySpec.U), b.target().equals(EnergySpec.U)))
        .forEach(s -> g.sink(s.target(), s.index(), s.value(), s.mode()));
    return g.build();
  }

  private static WalkerPrinter.Printed body(Graph graph, String name, List<String> arrays) {
    return WalkerPrinter.print(graph, name, arrays, EnergyPrinter::load, (to, sink, index, value) -> {
      if (sink.target().equals(EnergySpec.U)) {
        to.add("return " + value);
        return;
      }
      String array = sink.target().equals(EnergyDerivatives.G) ? "gradient"
          : sink.target().equals(EnergyDerivatives.HV) ? "product" : sink.target().name();
      String element = array + "[" + index + "]";
      boolean less = value.startsWith("-");
      to.add(element + (sink.mode() == Sink.Mode.STORE ? " = " + value : less ? " -= " + value.substring(1) : " += " + value));
    });
  }

  private static String load(Variable variable, List<String> indices) {
    StringBuilder text = new StringBuilder();
    text.append(variable.space() == Variable.Space.UNIFORM ? "this." : "").append(variable.name());
    indices.forEach(i -> text.append('[').append(i).append(']'));
    return text.toString();
  }
}
