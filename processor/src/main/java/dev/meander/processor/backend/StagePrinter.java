package dev.meander.processor.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduction;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import dev.meander.processor.schedule.Counts;
import dev.meander.processor.schedule.RowPlan;
import dev.meander.processor.schedule.RowPlan.Output;
import dev.meander.processor.schedule.RowPlan.Step;
import dev.meander.processor.schedule.Strides;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Prints a pointwise stage as a method that calls passes and block functions. */
final class StagePrinter implements PassPrinter.Context {
  private final Methods methods;
  private final RowNames rows;
  private final String name;
  private final RowPlan plan;
  private final Scalars scalars;
  private final Map<String, TypeName> passed = new LinkedHashMap<>();
  private CodeBlock.Builder code = CodeBlock.builder();

  private StagePrinter(Methods methods, RowNames rows, String name, Graph graph) {
    this.methods = methods;
    this.rows = rows;
    this.name = name;
    this.plan = RowPlan.of(graph);
    this.scalars = new Scalars(rows::uniform, StageParts.slots(plan.steps()), Strides.NONE);
  }

  /** Adds the methods of a stage, and returns the statement that calls it. */
  static String print(Methods methods, RowNames rows, String name, Graph graph) {
    Map<String, TypeName> outer = rows.openSymbols();
    methods.open();
    StagePrinter printer = new StagePrinter(methods, rows, name, graph);
    methods.needScratch(printer.plan.scratch());
    printer.plan.tables().forEach(rows::scratch);
    int stored = StageParts.slots(printer.plan.steps()).size();
    if (stored > 0) {
      printer.code.addStatement("final double[] work = new double[$L]", stored);
      printer.passed.put("work", ArrayTypeName.of(TypeName.DOUBLE));
    }
    printer.block(printer.plan.steps());
    Map<String, TypeName> used = rows.closeSymbols(outer);
    return methods.stage(name, used, printer.code.build());
  }

  /** A block, in methods of their own where it is too long for one. */
  private void block(List<Step> steps) {
    List<List<Step>> parts = StageParts.of(steps);
    if (parts.size() == 1) {
      steps(steps);
      return;
    }
    for (List<Step> part : parts) {
      CodeBlock.Builder around = code;
      code = CodeBlock.builder();
      Map<String, TypeName> outer = rows.openSymbols();
      methods.open();
      steps(part);
      Map<String, TypeName> symbols = new LinkedHashMap<>(rows.closeSymbols(outer));
      symbols.putAll(passed);
      String call = methods.stage(name + "Part", symbols, code.build());
      code = around.addStatement("$L", call);
    }
  }

  private void steps(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof RowPlan.Scalar scalar) {
        code.addStatement("$L", scalars.declare(scalar.node()));
      } else if (step instanceof RowPlan.Save save) {
        code.addStatement("$T.copy($L, $L, n)", methods.rows(), row(save.load()), variableRow(save.load()));
      } else if (step instanceof RowPlan.Pass pass) {
        code.addStatement("$L", methods.pass(name, PassPrinter.print(pass, this, methods.doublePrecision()), Counts.of(pass)));
      } else if (step instanceof RowPlan.Call call) {
        methods.note(Counts.of(call));
        call(call.node());
      } else if (step instanceof RowPlan.Loop loop) {
        loop(loop);
      } else if (step instanceof RowPlan.CopyOut copy) {
        String target = row(new Output(copy.sink().value(), copy.sink(), null));
        code.addStatement("$T.copy($L, $L, n)", methods.rows(), target, row(copy.sink().value()));
      } else if (step instanceof RowPlan.Product product) {
        product(product);
      } else if (step instanceof RowPlan.AddCompensated add) {
        String target = add.sink().target().name();
        String value = row(add.sink().value());
        code.addStatement("$T.addCompensated($L[0], $L[1], $L, n)", methods.rows(), target, target, value);
      }
    }
  }

  // Emits:
  //
  // matrix0.times(t, 3, x, 0, 0, 1600, n);
  private void product(RowPlan.Product product) {
    methods.note("product with " + product.count() + " rows of " + product.matrix().table().name());
    if (product.kind() == RowPlan.Product.Kind.TRANSPOSED) {
      String to = rows.row(product.to().variable(), "k");
      code.beginControlFlow("for (int k = 0; k < $L; k++)", product.matrix().end());
      code.addStatement("$T.fill($L, 0, n)", methods.rows(), to);
      code.endControlFlow();
    }
    code.addStatement(
        "$L.$L($L, $L, $L, $L, $L, $L, n)",
        methods.matrix(product.matrix()),
        product.kind() == RowPlan.Product.Kind.TIMES ? "times" : "addTransposedTimes",
        rows.array(product.to().variable()), rows.first(product.to().variable(), product.to().first()),
        rows.array(product.from().variable()), rows.first(product.from().variable(), product.from().first()),
        product.first(), product.count());
  }

  // Emits:
  //
  // FloatRows.fill(t[0], 0, n);
  // for (int i = 0; i < 78; i++) {
  //   ...
  // }
  private void loop(RowPlan.Loop loop) {
    for (Node.Reduce reduce : loop.results()) {
      if (reduce.uniform()) {
        code.addStatement("$L", scalars.start(reduce));
      } else {
        boolean sum = reduce.reduction() == Reduction.SUM;
        String infinity = methods.doublePrecision() ? "Double.NEGATIVE_INFINITY" : "Float.NEGATIVE_INFINITY";
        code.addStatement("$T.fill($L, $L, n)", methods.rows(), row(reduce), sum ? "0" : infinity);
      }
    }
    String i = scalars.enter(loop.index());
    code.beginControlFlow(
        "for (int $L = $L; $L < $L; $L++)",
        i,
        scalars.atom(loop.index().lo()),
        i,
        scalars.atom(loop.index().hi()),
        i);
    passed.put(i, TypeName.INT);
    block(loop.body());
    passed.remove(i);
    for (Node.Reduce reduce : loop.results()) {
      if (reduce.uniform()) {
        code.addStatement("$L", scalars.combine(reduce));
      }
    }
    code.endControlFlow();
    for (Node.Reduce reduce : loop.results()) {
      if (scalars.isStored(reduce)) {
        code.addStatement("$L", scalars.store(reduce, scalars.atom(reduce)));
      }
    }
  }

  private void call(Apply node) {
    String out = row(node);
    List<Node> args = node.args();
    switch (node.op()) {
      case EXP, LOG, LOG1P, EXPM1, SIN, COS, TANH, TAN, ASIN, ACOS, ATAN, SINH, COSH, LOG10, CBRT, FLOOR, CEIL, RINT, SIGNUM ->
          code.addStatement("rows.$L($L, $L, n)", node.op().name().toLowerCase(Locale.ROOT), out, row(args.get(0)));
      case TO_INT -> code.addStatement("rows.toInt($L, $L, n)", out, row(args.get(0)));
      case POW, ATAN2, HYPOT, REM -> code.addStatement(
          "rows.$L($L, $L, $L, n)",
          node.op().name().toLowerCase(Locale.ROOT), out, row(args.get(0)), row(args.get(1)));
      case LESS, LESS_OR_EQUAL, EQUAL -> code.addStatement(
          "rows.$L($L, $L, $L, n)", comparison(node.op()), out, row(args.get(0)), row(args.get(1)));
      case SELECT -> {
        String a = row(args.get(1));
        String b = row(args.get(2));
        if (args.get(0).uniform()) {
          code.addStatement("$T.copy($L, $L ? $L : $L, n)", methods.rows(), out, scalars.atom(args.get(0)), a, b);
        } else {
          code.addStatement("rows.select($L, $L, $L, $L, n)", out, row(args.get(0)), a, b);
        }
      }
      default -> throw new AssertionError(node);
    }
  }

  private static String comparison(Op op) {
    return switch (op) {
      case LESS -> "less";
      case LESS_OR_EQUAL -> "lessOrEqual";
      default -> "equal";
    };
  }

  @Override
  public String row(Node node) {
    Integer slot = plan.slots().get(node);
    if (slot != null) {
      return "t[" + slot + "]";
    }
    if (node instanceof Load load && !load.uniform()) {
      return variableRow(load);
    }
    throw new AssertionError("no row: " + node);
  }

  private String variableRow(Load load) {
    return rows.row(load.variable(), scalars.atom(load.arg(0)));
  }

  @Override
  public String row(Output output) {
    if (output.reduce() != null) {
      return row(output.reduce());
    }
    return output.sink() == null
        ? row(output.value())
        : rows.row(output.sink().target(), scalars.atom(output.sink().index()));
  }

  @Override
  public String scalar(Node node) {
    return node.type() == Type.BOOL ? "(" + scalars.atom(node) + " ? 1 : 0)" : scalars.atom(node);
  }

  @Override
  public String hint(Node node) {
    if (node instanceof Load load) {
      boolean numbered = load.variable().rank() == 1 && load.arg(0) instanceof Constant;
      return load.variable().name() + (numbered ? ((Constant) load.arg(0)).intValue() : "");
    }
    return node.uniform() ? "c" : "t" + plan.slots().get(node);
  }

  /** A private method with the given symbols as parameters. */
  static MethodSpec method(String name, Map<String, TypeName> symbols, CodeBlock body) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
    new LinkedHashMap<>(symbols).forEach((symbol, type) -> method.addParameter(type, symbol));
    return method.addCode(body).build();
  }

  /** The type of a block of rows. */
  static TypeName rowsType(boolean doublePrecision) {
    return ArrayTypeName.of(ArrayTypeName.of(doublePrecision ? TypeName.DOUBLE : TypeName.FLOAT));
  }
}
