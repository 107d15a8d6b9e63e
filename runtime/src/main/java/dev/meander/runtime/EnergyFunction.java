package dev.meander.runtime;

/** A generated energy u(x) in units of kT, with exact derivatives, for one point at a time in double. */
public interface EnergyFunction {
  /** The number of coordinates of x. */
  int dimension();

  /**
   * u(x).
   *
   * @throws IllegalArgumentException if x does not have {@link #dimension()} elements
   */
  double value(double[] x);

  /**
   * Fills {@code gradient} with ∇u(x) and returns u(x).
   *
   * @throws IllegalArgumentException if an array does not have {@link #dimension()} elements
   */
  double gradient(double[] x, double[] gradient);

  /**
   * Fills {@code product} with ∇²u(x)·v.
   *
   * @throws IllegalArgumentException if an array does not have {@link #dimension()} elements
   */
  void hessianVector(double[] x, double[] v, double[] product);
}
