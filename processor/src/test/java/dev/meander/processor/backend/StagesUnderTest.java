package dev.meander.processor.backend;

import dev.meander.processor.schedule.RandomGraph;
import dev.meander.runtime.kernel.DoubleRows;

/** What a printed stage finds in its class: the fields of a tile, locals of a layer, components of a record. */
public abstract class StagesUnderTest {
  protected int n;
  protected double[][] x;
  protected double[][] xBar;
  protected double[][] entry;
  protected double[][] deltaS;
  protected double[][] accepted;
  protected double[][] w;
  protected double[][] t;
  protected double[][] eta;
  protected double[] p;
  protected int p0;
  protected double lambda;
  protected double stepSize;
  protected double sBar;
  protected double alpha;
  protected double[] table;
  protected double[][] ragged;
  protected int[] list;
  protected int count;
  protected boolean flag;
  protected DoubleRows rows;

  /** Makes the scratch rows. */
  protected StagesUnderTest(int scratch, int capacity) {
    t = new double[scratch][capacity];
    w = new double[2 * RandomGraph.FEATURES][];
    rows = new DoubleRows(capacity);
  }

  /** Runs one of the printed stages. */
  protected abstract void run(int graph);
}
