package dev.meander.processor.backend;

import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.Rows;
import dev.meander.processor.schedule.Stage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the variables of one layer stand in an OpenCL kernel. Each has rows {@code [row][walker]} in an array; one whose
 * features are all named by constants is held in locals while the layer runs.
 */
final class KernelRows {
  /** Networks with up to so many inputs or outputs read or write them by constants. */
  static final int UNROLL = 4;

  private record Home(String array, int first) {}

  private final KernelStatements code;
  private final int dimension;
  private final Map<Variable, Home> homes = new LinkedHashMap<>();
  private final Map<Variable, TreeSet<Integer>> features = new LinkedHashMap<>();
  private final Set<Variable> indexed = new HashSet<>();
  private final Set<Variable> written = new HashSet<>();
  private final Map<Variable, Draws> draws = new HashMap<>();
  private int work;

  /**
   * Normals of a step: {@code count} of them, drawn for {@code steps} steps together. One draw block of them is held in
   * locals, more stand in rows.
   */
  record Draws(int count, int steps, int blocks, int firstRow) {}

  KernelRows(KernelStatements code, int dimension, List<Buffer> buffers, List<Stage> stages) {
    this.code = code;
    this.dimension = dimension;
    look(stages);
    homes.put(Buffers.STATE, new Home("x", 0));
    for (Buffer buffer : buffers) {
      if (features.containsKey(buffer.variable()) || indexed.contains(buffer.variable())) {
        homes.put(buffer.variable(), new Home("work", work));
        work += buffer.rows();
      }
    }
  }

  private void look(List<Stage> stages) {
    for (Stage stage : stages) {
      if (stage instanceof Stage.Pointwise pointwise) {
        pointwise.graph().nodes().forEach(node -> {
          if (node instanceof Load load && !load.uniform()) {
            note(load.variable(), load.arg(0) instanceof Constant c ? c.intValue() : -1);
          }
        });
        for (Sink sink : pointwise.graph().sinks()) {
          note(sink.target(), sink.index() instanceof Constant c ? c.intValue() : -1);
          written.add(sink.target());
        }
      } else if (stage instanceof Stage.Dense dense) {
        note(dense.from(), dense.inputs());
        note(dense.to(), dense.outputs());
        written.add(dense.to().variable());
      } else if (stage instanceof Stage.Normals normals) {
        reserve(normals);
      } else if (stage instanceof Stage.LogUniforms uniforms) {
        note(uniforms.rows(), 0);
      } else if (stage instanceof Stage.Repeat repeat) {
        look(repeat.body());
      } else {
        throw new AssertionError(stage + " belongs to an adjoint");
      }
    }
  }

  private void note(Rows rows, int count) {
    for (int k = 0; k < count; k++) {
      note(rows.variable(), count > UNROLL ? -1 : rows.first() + k);
    }
  }

  private void note(Variable variable, int feature) {
    if (feature < 0) {
      indexed.add(variable);
    } else {
      features.computeIfAbsent(variable, v -> new TreeSet<>()).add(feature);
    }
  }

  private void reserve(Stage.Normals normals) {
    int count = normals.count();
    int steps = count % 4 == 0 ? 1 : count % 2 == 0 ? 2 : 4;
    int blocks = count * steps / 4;
    draws.put(normals.rows(), new Draws(count, steps, blocks, work));
    work += blocks > 1 ? 4 * blocks : 0;
  }

  /** Rows of work space that the layer needs. */
  int work() {
    return work;
  }

  Draws draws(Stage.Normals normals) {
    return draws.get(normals.rows());
  }

  /** The expression of a feature, whose number is a literal or the name of a local. */
  String element(Variable variable, String feature) {
    Draws drawn = draws.get(variable);
    if (drawn != null) {
      return drawn(drawn, feature);
    }
    if (indexed.contains(variable)) {
      Home home = homes.get(variable);
      return row(home.array, home.first, feature);
    }
    return code.local(variable.name() + "_" + feature, Type.REAL);
  }

  /** Normal number {@code feature} of a step, of those drawn together; {@code phase} is the step's number among them. */
  private static String drawn(Draws drawn, String feature) {
    if (drawn.blocks > 1) {
      String number = drawn.steps == 1 ? feature : "phase * " + drawn.count + " + " + feature;
      return "work[(" + drawn.firstRow + " + " + number + ") * n + i]";
    }
    int k = Integer.parseInt(feature);
    return switch (drawn.steps) {
      case 1 -> "z" + k;
      case 2 -> "phase == 0 ? z" + k + " : z" + (k + 2);
      default -> oneOfFour("phase", "z");
    };
  }

  /** The local of four that the phase of a step chooses. */
  static String oneOfFour(String phase, String name) {
    return "p == 0 ? v0 : (p == 1 ? v1 : (p == 2 ? v2 : v3))".replace("p", phase).replace("v", name);
  }

  /** An element of an array of rows, {@code first + feature} being its row. */
  static String row(String array, int first, String feature) {
    boolean literal = feature.chars().allMatch(Character::isDigit);
    String row = literal ? "" + (first + Integer.parseInt(feature)) : first == 0 ? feature : "(" + first + " + " + feature + ")";
    return array + "[" + row + " * n + i]";
  }

  /** Fetches the state into locals. */
  void loadState() {
    copy(Buffers.STATE, true);
  }

  /** Puts the state back. */
  void storeState() {
    if (written.contains(Buffers.STATE)) {
      copy(Buffers.STATE, false);
    }
  }

  /** Fetches what the steps before left in locals, or keeps it for the steps after. */
  void copyWork(boolean load) {
    for (Variable variable : homes.keySet()) {
      if (variable != Buffers.STATE && written.contains(variable)) {
        copy(variable, load);
      }
    }
  }

  private void copy(Variable variable, boolean load) {
    if (indexed.contains(variable) || !features.containsKey(variable)) {
      return;
    }
    Home home = homes.get(variable);
    for (int feature : features.get(variable)) {
      if (variable == Buffers.STATE && feature >= dimension) {
        throw new AssertionError("coordinate " + feature + " of " + dimension);
      }
      String row = row(home.array, home.first, "" + feature);
      String local = element(variable, "" + feature);
      code.add(load ? local + " = " + row : row + " = " + local);
    }
  }
}
