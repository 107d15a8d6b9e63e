package dev.meander.runtime.device;

import dev.meander.runtime.flow.FlowModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much work a run of a device may take, judged by how long the runs before took. A layer costs so many ns a walker
 * and step; as long as that is unknown, a run tries few steps.
 */
final class Pace {
  /** A part that runs no step, for a run whose result nobody reads. */
  static final Part NOTHING = new Part(0, 1, 1, false);

  /** Steps that are drawn together never stand in different runs: a multiple of four draws fills whole blocks. */
  private static final int STEPS = 4;

  private final FlowModel model;
  private final double target;
  private final double[] cost;

  /** Steps {@code from … to − 1} of a layer; a layer without steps is one step. */
  record Part(int layer, int from, int to, boolean isLast) {
    int steps() {
      return to - from;
    }

    void writeTo(int[] parts, int k) {
      parts[3 * k] = layer;
      parts[3 * k + 1] = from;
      parts[3 * k + 2] = to;
    }
  }

  /** A pace of runs of about {@code target} ns. */
  Pace(FlowModel model, double target) {
    this.model = model;
    this.target = target;
    this.cost = new double[model.layers().size()];
    Arrays.fill(cost, Double.NaN);
  }

  /** The most walkers of which a run can take all through a few steps; few as long as a cost is unknown. */
  int mostWalkers() {
    double walkers = Integer.MAX_VALUE;
    for (int layer = 0; layer < cost.length; layer++) {
      double least = cost[layer] * Math.min(STEPS, steps(layer));
      walkers = Double.isNaN(least) ? 1 : Math.min(walkers, target / least);
    }
    return (int) walkers;
  }

  private int steps(int layer) {
    return Math.max(1, model.layers().get(layer).steps());
  }

  /** Learns from a run. */
  void took(List<Part> parts, int walkers, long time) {
    double expected = parts.stream().mapToDouble(p -> cost[p.layer()] * p.steps() * walkers).sum();
    for (Part part : parts) {
      cost[part.layer()] = Double.isNaN(expected)
          ? time / ((double) part.steps() * walkers)
          : cost[part.layer()] * Math.min(8, Math.max(0.125, time / expected));
    }
  }

  /** The way through the layers of one chunk. */
  Cursor start(boolean backwards, boolean oneLayerARun) {
    return new Cursor(backwards, oneLayerARun);
  }

  /** Where a chunk is. */
  final class Cursor {
    private final boolean backwards;
    private final boolean oneLayerARun;
    private int done;
    private int step;

    private Cursor(boolean backwards, boolean oneLayerARun) {
      this.backwards = backwards;
      this.oneLayerARun = oneLayerARun;
    }

    boolean isAtEnd() {
      return done == cost.length;
    }

    /** Whether a layer has begun and is not done. */
    boolean isInsideLayer() {
      return step > 0;
    }

    /** The parts of the next run. */
    List<Part> next(int walkers) {
      List<Part> parts = new ArrayList<>();
      double left = target;
      while (!isAtEnd() && parts.size() < OpenClKernel.PARTS) {
        int layer = backwards ? cost.length - 1 - done : done;
        int most = steps(layer) - step;
        double perStep = cost[layer] * walkers;
        if (!parts.isEmpty() && (oneLayerARun || !(perStep * Math.min(most, STEPS) <= left))) {
          break;
        }
        int take = Double.isNaN(perStep) ? STEPS : (int) Math.min(most, left / perStep);
        take = take >= most ? most : Math.min(most, Math.max(STEPS, take / STEPS * STEPS));
        parts.add(new Part(layer, step, step + take, step + take == steps(layer)));
        left = Double.isNaN(perStep) ? 0 : left - take * perStep;
        step = take == most ? 0 : step + take;
        done += step == 0 ? 1 : 0;
        if (isInsideLayer() || !(left > 0)) {
          break;
        }
      }
      return parts;
    }
  }
}
