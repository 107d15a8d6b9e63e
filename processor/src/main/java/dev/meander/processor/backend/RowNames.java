package dev.meander.processor.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.LayerProgram.Place;
import dev.meander.processor.schedule.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the variables of one layer stand in a kernel: fields of the tile, rows of its work space {@code w}, rows of the
 * layer's tape, local arrays of noise, or rows of a retraced path. Notes which local symbols were used, so that a
 * stage's method takes just those.
 */
final class RowNames {
  private static final Set<Variable> FIELDS = Set.of(
      Buffers.STATE, Buffers.STATE_BAR, Buffers.ENTRY, Buffers.EXIT, Buffers.DELTA_S, Buffers.ACCEPTED);

  private record Home(String array, int first) {}

  private final TypeName rowsType;
  private final TypeName rowType;
  private final Map<Variable, Home> homes = new HashMap<>();
  private final Map<String, TypeName> locals = new HashMap<>();
  private Map<String, TypeName> used = new TreeMap<>();
  private int work;
  private int tape;

  RowNames(boolean doublePrecision, List<Buffer> buffers) {
    this.rowsType = StagePrinter.rowsType(doublePrecision);
    this.rowType = ((ArrayTypeName) rowsType).componentType();
    FIELDS.forEach(v -> homes.put(v, new Home(v.name(), 0)));
    for (Buffer buffer : buffers) {
      boolean onTape = buffer.place() == Place.TAPE;
      homes.put(buffer.variable(), new Home(onTape ? "tape" : "w", onTape ? tape : work));
      tape += onTape ? buffer.rows() : 0;
      work += onTape ? 0 : buffer.rows();
    }
    locals.put("tape", rowsType);
    locals.put("p0", TypeName.INT);
    locals.put("lambda", TypeName.DOUBLE);
    locals.put("stepSize", TypeName.DOUBLE);
  }

  int work() {
    return work;
  }

  int tape() {
    return tape;
  }

  /** A variable is from now on a local array of rows, from a row that may itself be a local: {@code before}. */
  void local(Variable variable, String array, String first, int offset) {
    homes.put(variable, new Home(first.isEmpty() ? array : array + "@" + first, offset));
    locals.put(array, rowsType);
    if (!first.isEmpty()) {
      locals.put(first, TypeName.INT);
    }
  }

  /** A variable is from now on a single local row. */
  void localRow(Variable variable) {
    homes.put(variable, new Home(variable.name() + "@row", 0));
    locals.put(variable.name(), rowType);
  }

  /** A variable is from now on scratch rows of the stage, from a row on. */
  void scratch(Variable variable, int first) {
    homes.put(variable, new Home("t", first));
  }

  /** Starts to note symbols anew. */
  Map<String, TypeName> openSymbols() {
    Map<String, TypeName> outer = used;
    used = new TreeMap<>();
    return outer;
  }

  /** What was noted since; the outer notes go on with it. */
  Map<String, TypeName> closeSymbols(Map<String, TypeName> outer) {
    Map<String, TypeName> inner = used;
    used = outer;
    used.putAll(inner);
    return inner;
  }

  private String symbol(String name) {
    TypeName type = locals.get(name);
    if (type != null) {
      used.put(name, type);
    }
    return name;
  }

  private Home home(Variable variable) {
    Home home = homes.get(variable);
    if (home == null) {
      throw new AssertionError("no place for " + variable);
    }
    return home;
  }

  /** The expression of a row. */
  String row(Variable variable, String index) {
    Home home = home(variable);
    String[] array = home.array.split("@");
    if (array.length == 1) {
      return symbol(array[0]) + "[" + plus(home.first, index) + "]";
    }
    if (array[1].equals("row")) {
      return symbol(array[0]);
    }
    String offset = plus(home.first, index);
    return symbol(array[0]) + "[" + symbol(array[1]) + (offset.equals("0") ? "" : " + " + offset) + "]";
  }

  /** The array in which a variable's rows stand. */
  String array(Variable variable) {
    return symbol(home(variable).array.split("@")[0]);
  }

  /** The expression of the number of a row in that array. */
  String first(Variable variable, int row) {
    Home home = home(variable);
    String[] array = home.array.split("@");
    String offset = Integer.toString(home.first + row);
    return array.length == 1 ? offset : symbol(array[1]) + " + " + offset;
  }

  /** The array in which some rows stand. */
  String array(Rows rows) {
    return symbol(home(rows.variable()).array);
  }

  /** The number of the first of some rows in that array. */
  int first(Rows rows) {
    return home(rows.variable()).first + rows.first();
  }

  private static String plus(int first, String index) {
    if (index.matches("\\d+")) {
      return Integer.toString(first + Integer.parseInt(index));
    }
    return first == 0 ? index : first + " + " + index;
  }

  /** The expression of the number of a parameter of the layer. */
  String parameter(int offset) {
    return symbol("p0") + " + " + offset;
  }

  /** The expression of an element of a variable that all walkers share. */
  String uniform(Variable variable, List<String> indices) {
    if (variable.equals(Buffers.PARAMETERS)) {
      return "p[" + symbol("p0") + " + " + indices.get(0) + "]";
    }
    boolean own = variable.equals(Buffers.LAMBDA) || variable.equals(Buffers.STEP_SIZE) || variable.equals(Buffers.S_BAR);
    StringBuilder text = new StringBuilder(own ? symbol(variable.name()) : "this." + variable.name());
    indices.forEach(i -> text.append('[').append(i).append(']'));
    return text.toString();
  }
}
