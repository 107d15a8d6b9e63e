package dev.meander.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a flow is trained: phases of Adam steps, each with a {@link Loss}. Immutable.
 *
 * <p>An iteration whose loss or gradient is not finite is skipped: it changes no parameter. One path at infinite energy
 * is enough for that, so a target to train on must be finite wherever paths go: a steep wall, not an infinite one.
 */
public final class Training {
  private final long seed;
  private final int batch;
  private final double learningRate;
  private final int maxConsecutiveSkips;
  private final Consumer<Progress> progress;
  private final List<Phase> phases;

  /** Some iterations with one loss. */
  public record Phase(int iterations, Loss loss) {}

  private Training(Builder builder) {
    this.seed = builder.seed;
    this.batch = builder.batch;
    this.learningRate = builder.learningRate;
    this.maxConsecutiveSkips = builder.maxConsecutiveSkips;
    this.progress = builder.progress;
    this.phases = List.copyOf(builder.phases);
  }

  /** A builder with seed 0, batch 128, learning rate 1e-3, at most 20 skips in a row, and no phase. */
  public static Builder builder() {
    return new Builder();
  }

  /** Seed of the noise and of the choice of data. */
  public long seed() {
    return seed;
  }

  /** Paths an iteration and half: a mixed loss runs this many each way. */
  public int batch() {
    return batch;
  }

  /** Adam's learning rate. */
  public double learningRate() {
    return learningRate;
  }

  /** The most iterations in a row that may be skipped. */
  public int maxConsecutiveSkips() {
    return maxConsecutiveSkips;
  }

  /** Is told of every iteration. */
  public Consumer<Progress> progress() {
    return progress;
  }

  /** The phases, in order. */
  public List<Phase> phases() {
    return phases;
  }

  /** Iterations of all phases. */
  public int iterations() {
    return phases.stream().mapToInt(Phase::iterations).sum();
  }

  /** Collects the parts of a {@link Training}. */
  public static final class Builder {
    private final List<Phase> phases = new ArrayList<>();
    private long seed;
    private int batch = 128;
    private double learningRate = 1e-3;
    private int maxConsecutiveSkips = 20;
    private Consumer<Progress> progress = state -> {};

    private Builder() {}

    /** Seed of the noise and of the choice of data: the same seed gives the same training. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /**
     * Paths an iteration; a mixed loss runs this many each way.
     *
     * @throws IllegalArgumentException if not positive
     */
    public Builder batch(int batch) {
      this.batch = atLeast("batch", batch, 1);
      return this;
    }

    /**
     * Adam's learning rate.
     *
     * @throws IllegalArgumentException if not positive and finite
     */
    public Builder learningRate(double learningRate) {
      if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("learningRate must be positive and finite, but is " + learningRate);
      }
      this.learningRate = learningRate;
      return this;
    }

    /**
     * The most iterations in a row that may be skipped; one more ends the training with a
     * {@link TrainingFailedException}.
     *
     * @throws IllegalArgumentException if negative
     */
    public Builder maxConsecutiveSkips(int maxConsecutiveSkips) {
      this.maxConsecutiveSkips = atLeast("maxConsecutiveSkips", maxConsecutiveSkips, 0);
      return this;
    }

    /**
     * Is told of every iteration, by the thread that trains; what it throws ends the training, and closing the flow does
     * so with an {@link IllegalStateException} at the next iteration.
     *
     * @throws IllegalArgumentException if null
     */
    public Builder progress(Consumer<Progress> progress) {
      if (progress == null) {
        throw new IllegalArgumentException("progress must be a Consumer, but is null");
      }
      this.progress = progress;
      return this;
    }

    /**
     * Adds a phase; phases run in the order they are added.
     *
     * @throws IllegalArgumentException if iterations is not positive, or all phases together pass 2³¹ − 1
     */
    public Builder phase(int iterations, Loss loss) {
      atLeast("iterations", iterations, 1);
      if (loss == null) {
        throw new IllegalArgumentException("loss must be a Loss, but is null");
      }
      long total = phases.stream().mapToLong(Phase::iterations).sum() + iterations;
      if (total > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "iterations of all phases must be at most " + Integer.MAX_VALUE + ", but is " + total);
      }
      phases.add(new Phase(iterations, loss));
      return this;
    }

    /**
     * The training.
     *
     * @throws IllegalArgumentException if no phase was added
     */
    public Training build() {
      if (phases.isEmpty()) {
        throw new IllegalArgumentException("phases must have at least one phase, but is empty: call phase(…)");
      }
      return new Training(this);
    }

    private static int atLeast(String name, int value, int least) {
      if (value < least) {
        throw new IllegalArgumentException(name + " must be at least " + least + ", but is " + value);
      }
      return value;
    }
  }
}
