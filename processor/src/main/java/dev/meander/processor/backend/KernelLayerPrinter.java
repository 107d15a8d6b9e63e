package dev.meander.processor.backend;

import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.schedule.Rows;
import dev.meander.processor.schedule.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints one direction of a layer for one walker. The steps of a stochastic layer run from {@code from} to {@code to},
 * so that a device may run them in parts; what comes before them runs with the first part, what comes after with the
 * last, and in between the layer's variables are kept in rows.
 */
final class KernelLayerPrinter {
  private final KernelStatements code;
  private final KernelComponents components;
  private final KernelRows rows;
  private final KernelNoise noise;

  private KernelLayerPrinter(KernelStatements code, KernelComponents components, KernelRows rows) {
    this.code = code;
    this.components = components;
    this.rows = rows;
    this.noise = new KernelNoise(code);
  }

  /** Adds the statements of a layer, and returns how many rows of work space they need. */
  static int print(
      KernelStatements code, KernelComponents components, int dimension, LayerProgram layer, List<Stage> stages) {
    KernelRows rows = new KernelRows(code, dimension, layer.buffers(), stages);
    new KernelLayerPrinter(code, components, rows).layer(stages);
    return rows.work();
  }

  private void layer(List<Stage> stages) {
    rows.loadState();
    List<Integer> repeats =
        IntStream.range(0, stages.size()).filter(k -> stages.get(k) instanceof Stage.Repeat).boxed().toList();
    if (repeats.isEmpty()) {
      stages.forEach(this::stage);
    } else if (repeats.size() == 1) {
      int at = repeats.get(0);
      inParts(stages.subList(0, at), (Stage.Repeat) stages.get(at), stages.subList(at + 1, stages.size()));
    } else {
      throw new AssertionError("a layer of " + repeats.size() + " loops over steps");
    }
    rows.storeState();
  }

  // Emits:
  //
  // if (from == 0) { (what comes before) }
  // if (from > 0) { (locals from rows) }
  // for (step = from; step < to; step++) { ... }
  // if (to == 20) { (what comes after) }
  // if (to < 20) { (locals to rows) }
  private void inParts(List<Stage> before, Stage.Repeat repeat, List<Stage> after) {
    code.open("if (from == 0)");
    before.forEach(this::stage);
    code.close();
    code.open("if (from > 0)");
    rows.copyWork(true);
    code.add("nop = 1");
    code.close();
    code.local("step", Type.INT);
    code.open("for (step = from; step < to; step++)");
    repeat.body().forEach(this::stage);
    code.close();
    if (!after.isEmpty()) {
      code.open("if (to == " + repeat.steps() + ")");
      after.forEach(this::stage);
      code.close();
    }
    code.open("if (to < " + repeat.steps() + ")");
    rows.copyWork(false);
    code.add("nop = 1");
    code.close();
  }

  private void stage(Stage stage) {
    if (stage instanceof Stage.Pointwise pointwise) {
      KernelScalars scalars = new KernelScalars(pointwise.graph(), code, this::load, components::length);
      WalkerPrinter.print(pointwise.graph(), scalars, this::write, code);
    } else if (stage instanceof Stage.Dense dense) {
      dense(dense);
    } else if (stage instanceof Stage.Normals normals) {
      normals(rows.draws(normals));
    } else if (stage instanceof Stage.LogUniforms uniforms) {
      logUniforms(rows.element(uniforms.rows(), "0"));
    } else {
      throw new AssertionError(stage);
    }
  }

  private String load(Variable variable, List<String> indices) {
    if (variable.space() == Variable.Space.WALKER) {
      return rows.element(variable, indices.get(0));
    }
    if (variable.equals(Buffers.PARAMETERS)) {
      return "p[p0 + " + indices.get(0) + "]";
    }
    boolean ofLayer = variable.equals(Buffers.LAMBDA) || variable.equals(Buffers.STEP_SIZE);
    return ofLayer ? variable.name() : components.load(variable, indices);
  }

  private void write(Statements to, Sink sink, String index, String value) {
    String element = rows.element(sink.target(), index);
    switch (sink.mode()) {
      case STORE -> to.add(element + " = " + value);
      case ADD -> to.add(element + " = " + element + " + " + value);
      case ADD_COMPENSATED -> addCompensated(element, rows.element(sink.target(), "1"), value);
    }
  }

  /** Knuth's two-sum: what rounding takes from the sum goes to {@code low}. */
  private void addCompensated(String sum, String low, String value) {
    code.set("total", Type.REAL, sum + " + " + value);
    code.set("gained", Type.REAL, "total - " + sum);
    code.set("lost", Type.REAL, "total - gained");
    code.add("lost = " + sum + " - lost");
    code.add(low + " = " + low + " + lost");
    code.add("lost = " + value + " - gained");
    code.add(low + " = " + low + " + lost");
    code.add(sum + " = total");
  }

  /** What a step needs is drawn for as many steps together as fill whole draw blocks. */
  private void normals(KernelRows.Draws draws) {
    if (draws.steps() > 1) {
      code.set("phase", Type.INT, "step & " + (draws.steps() - 1));
      code.open("if (phase == 0)");
    }
    code.set("block", Type.INT, "step * " + draws.count() + " >> 2");
    if (draws.blocks() == 1) {
      noise.normals("block");
    } else {
      code.local("draw", Type.INT);
      code.open("for (draw = 0; draw < " + draws.blocks() + "; draw++)");
      code.set("drawn", Type.INT, "block + draw");
      noise.normals("drawn");
      code.set("row", Type.INT, draws.firstRow() + " + 4 * draw");
      for (int k = 0; k < 4; k++) {
        code.add("work[(row + " + k + ") * n + i] = z" + k);
      }
      code.close();
    }
    if (draws.steps() > 1) {
      code.close();
    }
  }

  private void logUniforms(String to) {
    code.set("quarter", Type.INT, "step & 3");
    code.open("if (quarter == 0)");
    code.set("block", Type.INT, "step >> 2");
    noise.logUniforms("block");
    code.close();
    code.add(to + " = " + KernelRows.oneOfFour("quarter", "l"));
  }

  // Emits, for four outputs at a time, so that an input is read once for four products:
  //
  // for (group = 0; group < 16; group++) {
  //   output = group * 4;
  //   w0 = p0 + 64 + output * 64;
  //   s0 = p[p0 + 4160 + output];
  //   ...
  //   for (input = 0; input < 64; input++) {
  //     h = work[input * n + i];
  //     s0 = Math.fma(p[w0 + input], h, s0);
  //     ...
  //   }
  //   work[(64 + output) * n + i] = s0 < 0f ? 0f : s0;
  //   ...
  // }
  private void dense(Stage.Dense dense) {
    int grouped = dense.outputs() > KernelRows.UNROLL ? dense.outputs() / 4 * 4 : 0;
    if (grouped > 0) {
      code.local("group", Type.INT);
      code.open("for (group = 0; group < " + grouped / 4 + "; group++)");
      for (int k = 0; k < 4; k++) {
        code.set("output" + k, Type.INT, "group * 4 + " + k);
      }
      outputs(dense, List.of("output0", "output1", "output2", "output3"));
      code.close();
    }
    List<String> rest = new ArrayList<>();
    for (int k = grouped; k < dense.outputs(); k++) {
      rest.add("" + k);
    }
    if (!rest.isEmpty()) {
      outputs(dense, rest);
    }
  }

  private void outputs(Stage.Dense dense, List<String> outputs) {
    for (int k = 0; k < outputs.size(); k++) {
      String output = outputs.get(k);
      code.set("s" + k, Type.REAL, "p[p0 + " + dense.bias() + " + " + output + "]");
      code.set("w" + k, Type.INT, output + " * " + dense.inputs() + " + p0 + " + dense.weight());
    }
    if (dense.inputs() > KernelRows.UNROLL) {
      code.local("input", Type.INT);
      code.open("for (input = 0; input < " + dense.inputs() + "; input++)");
      products(outputs.size(), "input", element(dense.from(), "input"));
      code.close();
    } else {
      for (int input = 0; input < dense.inputs(); input++) {
        products(outputs.size(), "" + input, element(dense.from(), "" + input));
      }
    }
    for (int k = 0; k < outputs.size(); k++) {
      String sum = "s" + k;
      code.add(element(dense.to(), outputs.get(k)) + " = " + (dense.relu() ? sum + " < 0f ? 0f : " + sum : sum));
    }
  }

  private void products(int outputs, String input, String element) {
    code.set("h", Type.REAL, element);
    for (int k = 0; k < outputs; k++) {
      code.set("s" + k, Type.REAL, "Math.fma(p[w" + k + " + " + input + "], h, s" + k + ")");
    }
  }

  private String element(Rows of, String feature) {
    boolean literal = feature.chars().allMatch(Character::isDigit);
    if (of.first() == 0 || !literal) {
      return rows.element(of.variable(), of.first() == 0 ? feature : "(" + of.first() + " + " + feature + ")");
    }
    return rows.element(of.variable(), "" + (of.first() + Integer.parseInt(feature)));
  }
}
