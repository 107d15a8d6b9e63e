package dev.meander.runtime.random;

/** What draws of one stream of a seed are for; the last word of a Threefry key is {@code 8·stream + purpose}. */
public final class Purpose {
  /** Normals of stochastic layers. */
  public static final int NORMAL = 0;

  /** Uniforms of accept steps. */
  public static final int UNIFORM = 1;

  /** Points of the prior. */
  public static final int PRIOR = 2;

  /** Choices of data. */
  public static final int DATA = 3;

  private Purpose() {}
}
