package dev.meander.processor.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Reduction;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.schedule.RowPlan.Output;
import dev.meander.processor.schedule.RowPlan.Pass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Prints one pass as a static method with one loop over the walkers, in the form that C2 vectorises: arrays and scalars
 * as parameters, multiply-adds as {@code Math.fma}.
 */
final class PassPrinter {
  /** Where a pass finds and leaves its rows. */
  interface Context {
    /** The expression of the row of a value computed before, or loaded. */
    String row(Node node);

    /** The expression of the row an output goes to. */
    String row(Output output);

    /** The expression of a shared value, in double. */
    String scalar(Node node);

    /** A short name for the row or scalar of a node, not yet unique. */
    String hint(Node node);
  }

  /** A printed pass: the text of its method without the name, and the arguments of this call. */
  record Printed(List<String> parameters, List<Boolean> isArray, List<String> arguments, CodeBlock body) {
    /** Equal for passes that do the same to other rows. */
    String key() {
      return parameters + " " + body;
    }

    MethodSpec method(String name, TypeName real) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
      for (int k = 0; k < parameters.size(); k++) {
        method.addParameter(isArray.get(k) ? ArrayTypeName.of(real) : real, parameters.get(k));
      }
      return method.addParameter(TypeName.INT, "n").addCode(body).build();
    }

    String call(String name, TypeName real) {
      List<String> all = new ArrayList<>();
      for (int k = 0; k < arguments.size(); k++) {
        boolean narrow = !isArray.get(k) && real.equals(TypeName.FLOAT);
        all.add((narrow ? "(float) " : "") + arguments.get(k));
      }
      all.add("n");
      return name + "(" + String.join(", ", all) + ")";
    }
  }

  private record Parameter(String name, boolean array) {}

  private final Pass pass;
  private final Context context;
  private final boolean doublePrecision;
  private final Set<Node> inside;
  private final Map<Node, Integer> uses = new HashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<Node, String> locals = new HashMap<>();
  private final Map<String, String> rowLocals = new HashMap<>();
  private final CodeBlock.Builder code = CodeBlock.builder();

  private PassPrinter(Pass pass, Context context, boolean doublePrecision) {
    this.pass = pass;
    this.context = context;
    this.doublePrecision = doublePrecision;
    this.inside = new HashSet<>(pass.nodes());
  }

  static Printed print(Pass pass, Context context, boolean doublePrecision) {
    return new PassPrinter(pass, context, doublePrecision).print();
  }

  // Emits:
  //
  // for (int i = 0; i < n; i++) {
  //   final float v0 = x0[i];
  //   final float v1 = Math.fma(c, g0[i], v0);
  //   x0[i] = v1;
  // }
  //
  // What is needed twice becomes a local where it is first needed, and a value is written as soon as it is computed. The
  // same arithmetic with all reads first or all writes last is sometimes not packed by C2 of JDK 17.
  private Printed print() {
    for (Output output : pass.outputs()) {
      parameter(context.row(output), hint(output), true);
    }
    pass.nodes().forEach(n -> n.args().forEach(this::use));
    pass.outputs().forEach(o -> use(o.value()));
    code.beginControlFlow("for (int i = 0; i < n; i++)");
    readWhatIsReplaced();
    for (Node node : pass.nodes()) {
      if (uses.getOrDefault(node, 0) > 1) {
        String expression = compute((Apply) node);
        String name = "v" + (locals.size() + rowLocals.size());
        code.addStatement("final $L $L = $L", real(), name, expression);
        locals.put(node, name);
      }
      pass.outputs().stream().filter(o -> o.value() == node).forEach(this::write);
    }
    pass.outputs().stream().filter(o -> !inside.contains(o.value())).forEach(this::write);
    code.endControlFlow();
    return new Printed(
        parameters.values().stream().map(Parameter::name).toList(),
        parameters.values().stream().map(Parameter::array).toList(),
        List.copyOf(parameters.keySet()),
        code.build());
  }

  private void use(Node node) {
    uses.merge(node, 1, Integer::sum);
  }

  /** A row that this pass replaces is read before anything is written. */
  private void readWhatIsReplaced() {
    Set<String> replaced = new HashSet<>();
    pass.outputs().forEach(o -> replaced.add(context.row(o)));
    List<Node> rows = new ArrayList<>();
    pass.nodes().forEach(n -> rows.addAll(n.args()));
    pass.outputs().forEach(o -> rows.add(o.value()));
    for (Node node : rows) {
      if (node.uniform() || inside.contains(node)) {
        continue;
      }
      String row = context.row(node);
      if (replaced.contains(row) && !rowLocals.containsKey(row)) {
        read(row, parameters.get(row).name());
      }
    }
  }

  /** Reads the element of a row into a local. */
  private String read(String row, String parameter) {
    String name = "v" + (locals.size() + rowLocals.size());
    code.addStatement("final $L $L = $L[i]", real(), name, parameter);
    rowLocals.put(row, name);
    return name;
  }

  private void write(Output output) {
    String row = parameters.get(context.row(output)).name();
    Node value = output.value();
    if (output.reduce() != null && output.reduce().reduction() == Reduction.MAX) {
      code.addStatement("$L[i] = Math.max($L[i], $L)", row, row, text(value));
    } else if (output.reduce() != null || output.sink() != null && output.sink().mode() == Sink.Mode.ADD) {
      if (product(value)) {
        code.addStatement("$L[i] = $L", row, fma(value, row + "[i]"));
      } else {
        code.addStatement("$L[i] += $L", row, text(value));
      }
    } else {
      code.addStatement("$L[i] = $L", row, text(value));
    }
  }

  // ---- expressions

  /** A value as an operand of fma or of a function, where no parentheses are needed. */
  private String text(Node node) {
    if (node instanceof Constant c) {
      return literal(c.value());
    }
    if (node.uniform()) {
      return parameter(context.scalar(node), context.hint(node), false);
    }
    if (locals.containsKey(node)) {
      return locals.get(node);
    }
    if (inside.contains(node)) {
      return compute((Apply) node);
    }
    String row = context.row(node);
    if (rowLocals.containsKey(row)) {
      return rowLocals.get(row);
    }
    String parameter = parameter(row, context.hint(node), true);
    return uses.get(node) > 1 ? read(row, parameter) : parameter + "[i]";
  }

  /** A value as an operand of an infix operator. */
  private String operand(Node node) {
    String text = text(node);
    boolean simple = text.matches("-?[\\w.]+(\\[i])?") || text.matches("Math\\.\\w+\\([^()]*\\)");
    return simple && !text.startsWith("-") ? text : "(" + text + ")";
  }

  private String compute(Apply node) {
    Node a = node.arg(0);
    Node b = node.args().size() > 1 ? node.arg(1) : null;
    return switch (node.op()) {
      case ADD -> sum(a, b);
      case SUB -> difference(a, b);
      case MUL, AND -> operand(a) + " * " + operand(b);
      case DIV -> operand(a) + " / " + operand(b);
      case NEG -> "-" + operand(a);
      case NOT -> literal(1) + " - " + operand(a);
      case SELECT, TO_REAL -> text(a); // rows hold ints as reals
      case SQRT -> (doublePrecision ? "" : "(float) ") + "Math.sqrt(" + text(a) + ")";
      case MIN, MAX, ABS -> node.args().size() == 1
          ? String.format(node.op().java(), text(a))
          : String.format(node.op().java(), text(a), text(b));
      default -> throw new AssertionError(node);
    };
  }

  private String sum(Node a, Node b) {
    if (product(b)) {
      return fma(b, text(a));
    }
    if (product(a)) {
      return fma(a, text(b));
    }
    if (a == b) {
      return literal(2) + " * " + operand(a);
    }
    // C2 of JDK 17 may not vectorise p + q where one is computed: 0.83 ns instead of 0.07
    boolean computed = !a.uniform() && inside.contains(a) || !b.uniform() && inside.contains(b);
    return computed
        ? "Math.fma(" + text(a) + ", " + literal(1) + ", " + text(b) + ")"
        : operand(a) + " + " + operand(b);
  }

  private String difference(Node a, Node b) {
    if (product(b)) {
      Apply product = (Apply) b;
      return "Math.fma(-" + operand(product.arg(0)) + ", " + text(product.arg(1)) + ", " + text(a) + ")";
    }
    if (product(a)) {
      return fma(a, "-" + operand(b));
    }
    return operand(a) + " - " + operand(b);
  }

  private String fma(Node product, String addend) {
    Apply node = (Apply) product;
    return "Math.fma(" + text(node.arg(0)) + ", " + text(node.arg(1)) + ", " + addend + ")";
  }

  /** Whether a value is a product that nothing else in this pass needs. */
  private boolean product(Node node) {
    return inside.contains(node) && !locals.containsKey(node) && node instanceof Apply a && a.op() == Op.MUL;
  }

  private String literal(double value) {
    if (doublePrecision) {
      return Scalars.real(value);
    }
    float narrow = (float) value;
    if (Float.isFinite(narrow)) {
      return narrow + "f";
    }
    return Float.isNaN(narrow) ? "Float.NaN" : "Float." + (narrow > 0 ? "POSITIVE" : "NEGATIVE") + "_INFINITY";
  }

  private String real() {
    return doublePrecision ? "double" : "float";
  }

  // ---- parameters

  private String hint(Output output) {
    if (output.reduce() != null) {
      return "sum";
    }
    if (output.sink() == null) {
      return context.hint(output.value());
    }
    Node index = output.sink().index();
    String name = output.sink().target().name();
    return index instanceof Constant c ? name + c.intValue() : name;
  }

  private String parameter(String expression, String hint, boolean array) {
    Parameter known = parameters.get(expression);
    if (known != null) {
      return known.name();
    }
    Set<String> taken = new HashSet<>(Set.of("i", "n"));
    parameters.values().forEach(p -> taken.add(p.name()));
    String name = hint;
    for (int k = 2; taken.contains(name) || name.matches("v\\d+"); k++) {
      name = hint.matches("v\\d+") ? "row" + hint : hint + "_" + k;
    }
    parameters.put(expression, new Parameter(name, array));
    return name;
  }
}
