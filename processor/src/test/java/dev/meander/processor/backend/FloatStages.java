package dev.meander.processor.backend;

import dev.meander.runtime.kernel.FloatRows;

/** What printed stages of an energy in float find in their class. */
public abstract class FloatStages {
  protected int n;
  protected float[][] x;
  protected float[][] w;
  protected float[][] t;
  protected FloatRows rows;

  /** Makes the scratch rows, and those of results. */
  protected FloatStages(int results, int scratch, int capacity) {
    w = new float[results][capacity];
    t = new float[scratch][capacity];
    rows = new FloatRows(capacity);
    n = capacity;
  }

  /** Runs value (0), gradient (1) or Hessian-vector product (2). */
  protected abstract void run(int graph);
}
