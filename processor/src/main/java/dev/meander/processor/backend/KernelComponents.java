package dev.meander.processor.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;
import java.util.List;

/**
 * The components of a record energy as an OpenCL kernel has them: scalars and arrays of float and int, booleans as 0 and
 * 1, a table as its rows one after the other, with where each begins. Their names get a prefix, since a name may be
 * OpenCL's own: {@code half}.
 */
final class KernelComponents {
  private final List<Variable> parameters;
  private final KernelStatements code;

  KernelComponents(List<Variable> parameters, KernelStatements code) {
    this.parameters = parameters;
    this.code = code;
  }

  private static String name(Variable variable) {
    return "c_" + variable.name();
  }

  /** The expression of an element. */
  String load(Variable variable, List<String> indices) {
    String name = name(variable);
    return switch (variable.rank()) {
      case 0 -> code.local("v_" + variable.name(), variable.type(), name);
      case 1 -> name + "[" + indices.get(0) + "]";
      default -> name + "[" + name + "_start[" + indices.get(0) + "] + " + indices.get(1) + "]";
    };
  }

  /** The expression of the length of an array, or of the length of a row. */
  String length(Variable variable, List<String> indices) {
    String name = name(variable);
    if (indices.isEmpty()) {
      return code.local("n_" + variable.name(), Type.INT, name + "_length");
    }
    return name + "_start[" + indices.get(0) + " + 1] - " + name + "_start[" + indices.get(0) + "]";
  }

  // Emits:
  //
  // float[] c_charge_;
  // int c_charge__length;
  // ...
  // this.c_charge_ = KernelTables.floats(parameters.charge());
  // this.c_charge__length = parameters.charge().length;
  // share(this.c_charge_);
  void addTo(TypeSpec.Builder type, MethodSpec.Builder constructor) {
    for (Variable variable : parameters) {
      TypeName element = variable.type() == Type.REAL ? TypeName.FLOAT : TypeName.INT;
      String to = element == TypeName.FLOAT ? "floats" : "ints";
      String name = name(variable);
      String given = Components.given(EnergySpec.component(variable.name()));
      if (variable.rank() == 0) {
        type.addField(field(element, name));
        String format = switch (variable.type()) {
          case REAL -> "(float) $L";
          case INT -> "$L";
          case BOOL -> "$L ? 1 : 0";
        };
        constructor.addStatement("this.$N = " + format, name, given);
        continue;
      }
      type.addField(field(ArrayTypeName.of(element), name));
      type.addField(field(TypeName.INT, name + "_length"));
      constructor.addStatement("this.$N = $T.$L($L)", name, RuntimeNames.KERNEL_TABLES, to, given);
      constructor.addStatement("this.$N_length = $L.length", name, given);
      constructor.addStatement("share(this.$N)", name);
      if (variable.rank() == 2) {
        type.addField(field(ArrayTypeName.of(TypeName.INT), name + "_start"));
        constructor.addStatement(
            "this.$N_start = $T.starts($L)", name, RuntimeNames.KERNEL_TABLES, given);
        constructor.addStatement("share(this.$N_start)", name);
      }
    }
  }

  private static FieldSpec field(TypeName type, String name) {
    return FieldSpec.builder(type, name).build();
  }
}
