package dev.meander.runtime.kernel;

/**
 * A block of walkers that one thread takes through a whole flow: state, path, ΔS, gradient. Generated kernels extend it
 * through {@link FloatTile} or {@link DoubleTile}; the engine sees only this class, which knows no precision.
 *
 * <p>A run is {@link #begin}, then {@link #drawPrior} or {@link #load}, then {@link #forward} or {@link #inverse} once
 * a layer; with {@link #keepPath} on, {@link #backpropagate} may follow. One instance belongs to one thread at a time.
 */
public abstract class Tile {
  /** Which end of the flow a path stopped at, and so whose energy its loss holds. */
  public enum End {
    /** The data side, u₁. */
    TARGET,
    /** The latent side, u₀. */
    PRIOR
  }

  /** Starts a run of {@code n} walkers, numbers {@code firstWalker} and up, in noise stream {@code stream} of the seed. */
  public abstract void begin(long seed, int stream, long firstWalker, int n);

  /** Gives the kernels the flow's parameters, rounded to their precision; the array is copied. */
  public abstract void setParameters(double[] parameters);

  /** The most walkers a run may have. */
  public abstract int capacity();

  /** Whether the states between layers are kept, as {@link #backpropagate} needs them. Off at first. */
  public abstract void keepPath(boolean keep);

  /** State ← N(0, I) from the noise stream. */
  public abstract void drawPrior();

  /** State of walker i ← {@code points[rows[i]]}, {@code points} being [point][coordinate]. */
  public abstract void load(double[][] points, int[] rows);

  /** Writes the state of walker i to {@code coordinates[d][at + i]}. */
  public abstract void store(double[][] coordinates, int at);

  /** State of walker i ← {@code coordinates[d][at + i]}, as {@link #store} wrote it. */
  public abstract void fetch(double[][] coordinates, int at);

  /** Runs a layer towards the target; adds its ΔS. */
  public abstract void forward(int layer);

  /** Runs a layer towards the prior; adds its ΔS of the way back. */
  public abstract void inverse(int layer);

  /** Σ ΔS of each walker over the layers run since {@link #begin}; valid up to the number of walkers. */
  public abstract double[] deltaS();

  /** u₁ of the state of each walker, in double; valid until the next call. */
  public abstract double[] targetEnergy();

  /** u₀ of the state of each walker, in double; valid until the next call. */
  public abstract double[] priorEnergy();

  /**
   * The adjoint of the whole run, which stopped at {@code end}: adds to the gradient the derivative of {@code weight} ·
   * Σ over walkers of (energy at the end − Σ ΔS), noise and accept flags held fixed.
   */
  public abstract void backpropagate(End end, double weight);

  /** Gradient ← 0. */
  public abstract void clearGradient();

  /** {@code sum[k] += } gradient by parameter k, for every k. */
  public abstract void addGradientTo(double[] sum);

  /** Sum over walkers of the accepted proposals of a layer in this run; 0 for layers without an accept step. */
  public abstract double accepted(int layer);

  /** Sum over walkers of the ΔS of a layer in this run. */
  public abstract double deltaS(int layer);

  /** After a run with the path kept: the first layer run whose state or ΔS is not finite, or −1. */
  public abstract int firstNonFiniteLayer();
}
