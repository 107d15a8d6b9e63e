package dev.meander.processor.ir;

import java.util.HashMap;
import java.util.Map;

/** A memory of plain arrays for the interpreter: rows and 1-D arrays as double[], scalars as double[1]. */
public final class ArrayMemory implements Interpreter.Memory {
  private final Map<String, double[]> arrays = new HashMap<>();
  private final Map<String, double[][]> tables = new HashMap<>();
  private final Interpreter.Rounding rounding;

  public ArrayMemory() {
    this(Interpreter.Rounding.NONE);
  }

  /** Rounds what is added. */
  public ArrayMemory(Interpreter.Rounding rounding) {
    this.rounding = rounding;
  }

  public ArrayMemory with(Variable variable, double... values) {
    arrays.put(variable.name(), values);
    return this;
  }

  public ArrayMemory withTable(Variable variable, double[][] values) {
    tables.put(variable.name(), values);
    return this;
  }

  public double[] of(Variable variable) {
    return arrays.get(variable.name());
  }

  @Override
  public double load(Variable variable, int... indices) {
    return indices.length == 2
        ? tables.get(variable.name())[indices[0]][indices[1]]
        : arrays.get(variable.name())[indices.length == 0 ? 0 : indices[0]];
  }

  @Override
  public int length(Variable variable, int... indices) {
    if (tables.containsKey(variable.name())) {
      double[][] table = tables.get(variable.name());
      return indices.length == 0 ? table.length : table[indices[0]].length;
    }
    return arrays.get(variable.name()).length;
  }

  @Override
  public void sink(Sink sink, int index, double value) {
    double[] array = arrays.get(sink.target().name());
    array[index] = sink.mode() == Sink.Mode.STORE ? value : rounding.result(Op.ADD, array[index] + value);
  }
}
