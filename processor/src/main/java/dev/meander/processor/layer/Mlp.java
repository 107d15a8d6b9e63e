package dev.meander.processor.layer;

import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.LayerProgram.Parameter;
import dev.meander.processor.schedule.LayerProgram.Place;
import dev.meander.processor.schedule.Rows;
import dev.meander.processor.schedule.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * A network with ReLU after each hidden layer and a linear output. Weights and biases start as U(±1/√fan_in). Its
 * activations stay on the tape.
 */
final class Mlp {
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Buffer> buffers = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private final Variable output;
  private int size;

  /**
   * Builds the network.
   *
   * @param name of the network within its layer; prefixes parameters and variables
   * @param offset of its first parameter in the layer
   * @param from its input rows
   * @param hidden widths of the hidden layers
   */
  Mlp(String name, int offset, Rows from, int inputs, List<Integer> hidden, int outputs) {
    Rows below = from;
    int fanIn = inputs;
    for (int k = 0; k <= hidden.size(); k++) {
      boolean last = k == hidden.size();
      int width = last ? outputs : hidden.get(k);
      Variable rows = Variable.rows(last ? name : name + k);
      buffers.add(new Buffer(rows, width, Place.TAPE));
      double bound = 1 / Math.sqrt(fanIn);
      int weight = Math.addExact(offset, size);
      parameters.add(new Parameter(name + "." + k + ".weight", weight, List.of(width, fanIn), 0, bound));
      parameters.add(new Parameter(name + "." + k + ".bias", weight + width * fanIn, List.of(width), 0, bound));
      stages.add(new Stage.Dense(below, fanIn, Rows.of(rows), width, weight, weight + width * fanIn, !last));
      size = Math.addExact(size, Math.addExact(Math.multiplyExact(width, fanIn), width));
      below = Rows.of(rows);
      fanIn = width;
    }
    output = below.variable();
  }

  List<Parameter> parameters() {
    return parameters;
  }

  List<Buffer> buffers() {
    return buffers;
  }

  List<Stage> stages() {
    return stages;
  }

  /** The variable of the outputs. */
  Variable output() {
    return output;
  }

  /** Number of parameters. */
  int size() {
    return size;
  }
}
