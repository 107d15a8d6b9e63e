package dev.meander.processor.backend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeKind;

/** The components of a record energy as fields, arrays copied, so that nothing changes them under a kernel. */
final class Components {
  private final EnergySpec energy;

  Components(EnergySpec energy) {
    this.energy = energy;
  }

  private List<? extends RecordComponentElement> read() {
    List<String> names = energy.parameters().stream().map(Variable::name).toList();
    return energy.type().getRecordComponents().stream()
        .filter(c -> names.contains(EnergySpec.variable(c.getSimpleName().toString())))
        .toList();
  }

  /** Whether indices, loop bounds or divisors may come from the components, so that they must be checked. */
  boolean hasIndices() {
    return read().stream().anyMatch(c -> c.asType().getKind() == TypeKind.ARRAY || c.asType().getKind() == TypeKind.INT);
  }

  boolean hasArrays() {
    return read().stream().anyMatch(c -> c.asType().getKind() == TypeKind.ARRAY);
  }

  /** Adds the fields, and a private constructor that takes the record. */
  void addTo(TypeSpec.Builder type) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    if (energy.record()) {
      constructor.addParameter(ClassName.get(energy.type()), "parameters");
      addFields(type, constructor);
    }
    type.addMethod(constructor.build());
  }

  // Emits:
  //
  // private final double[] charge_;
  // ...
  // this.charge_ = Arguments.copy("charge", parameters.charge());
  void addFields(TypeSpec.Builder type, MethodSpec.Builder constructor) {
    for (RecordComponentElement component : read()) {
      String name = component.getSimpleName().toString();
      String field = EnergySpec.variable(name);
      type.addField(FieldSpec.builder(TypeName.get(component.asType()), field, Modifier.PRIVATE, Modifier.FINAL).build());
      if (component.asType().getKind() == TypeKind.ARRAY) {
        constructor.addStatement("this.$N = $T.copy($S, parameters.$N())", field, RuntimeNames.ARGUMENTS, name, name);
      } else {
        constructor.addStatement("this.$N = parameters.$N()", field, name);
      }
    }
  }

  /** A null record is an error of the call that gives it. */
  static CodeBlock checked() {
    return CodeBlock.of("$T.required($S, parameters)", RuntimeNames.ARGUMENTS, "parameters");
  }

  // Emits:
  //
  // private static X snapshot(X parameters) {
  //   return new X(parameters.sigma(), Arguments.copy("charge", parameters.charge()));
  // }
  MethodSpec snapshot() {
    ClassName record = ClassName.get(energy.type());
    CodeBlock.Builder arguments = CodeBlock.builder();
    String separator = "";
    for (RecordComponentElement component : energy.type().getRecordComponents()) {
      String name = component.getSimpleName().toString();
      arguments.add(separator);
      if (component.asType().getKind() == TypeKind.ARRAY) {
        arguments.add("$T.copy($S, parameters.$N())", RuntimeNames.ARGUMENTS, name, name);
      } else {
        arguments.add("parameters.$N()", name);
      }
      separator = ", ";
    }
    return MethodSpec.methodBuilder("snapshot")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(record)
        .addParameter(record, "parameters")
        .addStatement("return new $T($L)", record, arguments.build())
        .build();
  }
}
