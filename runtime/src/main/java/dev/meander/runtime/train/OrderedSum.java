package dev.meander.runtime.train;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * A sum of vectors in the order of their slots, whatever order they come in, so that it has the same bits each time.
 *
 * <p>A vector whose turn it is goes straight into the sum; one that is early waits in a buffer. So memory grows with the
 * number of threads, not of slots.
 */
public final class OrderedSum {
  private final double[] sum;
  private final double[][] early;
  private final Deque<double[]> free = new ArrayDeque<>();
  private int next;

  /** A sum of {@code slots} vectors into {@code sum}, which starts at 0. */
  public OrderedSum(double[] sum, int slots) {
    Arrays.fill(sum, 0);
    this.sum = sum;
    this.early = new double[slots][];
  }

  /** Adds the vector of a slot; {@code addTo} adds it to the array it is given. Each slot comes once. */
  public synchronized void add(int slot, Consumer<double[]> addTo) {
    if (slot != next) {
      early[slot] = zeros();
      addTo.accept(early[slot]);
      return;
    }
    addTo.accept(sum);
    next++;
    while (next < early.length && early[next] != null) {
      addEarly(early[next]);
      early[next] = null;
      next++;
    }
  }

  private void addEarly(double[] vector) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += vector[k];
    }
    free.push(vector);
  }

  private double[] zeros() {
    if (free.isEmpty()) {
      return new double[sum.length];
    }
    double[] vector = free.pop();
    Arrays.fill(vector, 0);
    return vector;
  }
}
