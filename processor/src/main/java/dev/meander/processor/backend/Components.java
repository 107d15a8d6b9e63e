package dev.meander.processor.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The components of a record energy, and of records among them, as fields; arrays are copied, so that nothing changes them
 * under a kernel.
 */
final class Components {
  private final EnergySpec energy;

  Components(EnergySpec energy) {
    this.energy = energy;
  }

  /** Whether indices, loop bounds or divisors may come from the components, so that they must be checked. */
  boolean hasIndices() {
    return energy.parameters().stream().anyMatch(v -> v.rank() > 0 || v.type() == Type.INT);
  }

  boolean hasArrays() {
    return energy.parameters().stream().anyMatch(v -> v.rank() > 0);
  }

  /** Adds the fields, and a private constructor that takes the record. */
  void addTo(TypeSpec.Builder type) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    if (energy.record()) {
      constructor.addParameter(ClassName.get(energy.type()), "parameters");
      addFields(type, constructor, true);
    }
    type.addMethod(constructor.build());
  }

  // Emits:
  //
  // private final double[] charge_;
  // ...
  // this.charge_ = Arguments.copy("charge", parameters.charge());
  // this.field_0pairs_ = Arguments.copy("field.pairs", Arguments.required("field", parameters.field()).pairs());
  void addFields(TypeSpec.Builder type, MethodSpec.Builder constructor) {
    addFields(type, constructor, false);
  }

  /** The same; the check of indices sets single ints to find the one that is wrong. */
  private void addFields(TypeSpec.Builder type, MethodSpec.Builder constructor, boolean checked) {
    for (Variable variable : energy.parameters()) {
      String path = EnergySpec.component(variable.name());
      FieldSpec.Builder field = FieldSpec.builder(type(variable), variable.name(), Modifier.PRIVATE);
      type.addField(checked && isInt(variable) ? field.build() : field.addModifiers(Modifier.FINAL).build());
      CodeBlock given = checked(path);
      constructor.addStatement("this.$N = $L", variable.name(), variable.rank() > 0 ? copy(path, given) : given);
    }
  }

  private static TypeName type(Variable variable) {
    TypeName type =
        switch (variable.type()) {
          case REAL -> TypeName.DOUBLE;
          case INT -> TypeName.INT;
          case BOOL -> TypeName.BOOLEAN;
        };
    for (int k = 0; k < variable.rank(); k++) {
      type = ArrayTypeName.of(type);
    }
    return type;
  }

  /** What the user's record has at a path, where no record on the way is null. */
  static String given(String path) {
    return of("parameters", path);
  }

  private static String of(String record, String path) {
    return record + "." + path.replace(".", "().") + "()";
  }

  private static CodeBlock checked(String path) {
    int dot = path.lastIndexOf('.');
    if (dot < 0) {
      return CodeBlock.of("parameters.$N()", path);
    }
    String outer = path.substring(0, dot);
    return CodeBlock.of("$T.required($S, $L).$N()", RuntimeNames.ARGUMENTS, outer, checked(outer), path.substring(dot + 1));
  }

  private static CodeBlock copy(String path, CodeBlock given) {
    return CodeBlock.of("$T.copy($S, $L)", RuntimeNames.ARGUMENTS, path, given);
  }

  /** A null record is an error of the call that gives it. */
  static CodeBlock checked() {
    return CodeBlock.of("$T.required($S, parameters)", RuntimeNames.ARGUMENTS, "parameters");
  }

  // Emits:
  //
  // private static X snapshot(X parameters) {
  //   final X copy = new X(parameters.sigma(), Arguments.copy("charge", parameters.charge()));
  //   Arguments.kept("sigma", parameters.sigma(), copy.sigma());
  //   Arguments.kept("charge", parameters.charge(), copy.charge());
  //   return copy;
  // }
  MethodSpec snapshot() {
    ClassName record = ClassName.get(energy.type());
    MethodSpec.Builder snapshot = MethodSpec.methodBuilder("snapshot")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(record)
        .addParameter(record, "parameters")
        .addStatement("final $T copy = $L", record, snapshot(energy.type(), ""));
    for (Variable variable : energy.parameters()) {
      String path = EnergySpec.component(variable.name());
      snapshot.addStatement("$T.kept($S, $L, $L)", RuntimeNames.ARGUMENTS, path, given(path), of("copy", path));
    }
    return snapshot.addStatement("return copy").build();
  }

  /** A copy of a record: of the arrays that the energy reads, and of the records in it that have one. */
  private CodeBlock snapshot(TypeElement record, String prefix) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    String separator = "";
    for (RecordComponentElement component : record.getRecordComponents()) {
      String path = prefix + component.getSimpleName();
      CodeBlock given = checked(path);
      arguments.add(separator);
      separator = ", ";
      if (readsArray(path)) {
        arguments.add(copy(path, given));
      } else if (readsArrayOf(path + ".")) {
        arguments.add(snapshot((TypeElement) ((DeclaredType) component.asType()).asElement(), path + "."));
      } else {
        arguments.add(given);
      }
    }
    return CodeBlock.of("new $T($L)", ClassName.get(record), arguments.build());
  }

  private boolean readsArray(String path) {
    return energy.parameters().stream().anyMatch(v -> v.rank() > 0 && v.name().equals(EnergySpec.variable(path)));
  }

  private boolean readsArrayOf(String prefix) {
    return energy.parameters().stream()
        .anyMatch(v -> v.rank() > 0 && EnergySpec.component(v.name()).startsWith(prefix));
  }

  // Emits:
  //
  // new IndexCheck(energy).with("n", energy.n_, n -> energy.n_ = n).with("field.pairs", energy.field_0pairs_).run();
  CodeBlock indexCheck(String function) {
    CodeBlock.Builder check = CodeBlock.builder().add("new $T($L)", RuntimeNames.INDEX_CHECK, function);
    for (Variable variable : energy.parameters()) {
      if (isInt(variable)) {
        String name = variable.name();
        check.add(".with($S, $L.$N, n -> $L.$N = n)", EnergySpec.component(name), function, name, function, name);
      }
    }
    for (Variable variable : energy.parameters()) {
      if (variable.rank() > 0) {
        check.add(".with($S, $L.$N)", EnergySpec.component(variable.name()), function, variable.name());
      }
    }
    return check.add(".run()").build();
  }

  private static boolean isInt(Variable variable) {
    return variable.rank() == 0 && variable.type() == Type.INT;
  }
}
