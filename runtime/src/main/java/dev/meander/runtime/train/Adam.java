package dev.meander.runtime.train;

/**
 * Adam's update of a parameter vector, in double.
 *
 * <pre>
 *   m ← β₁ m + (1−β₁) g        v ← β₂ v + (1−β₂) g²
 *   p ← p − α (m/(1−β₁ᵗ)) / (√(v/(1−β₂ᵗ)) + ε)          β₁ = 0.9, β₂ = 0.999, ε = 1e-8
 * </pre>
 *
 * <p>Source: Kingma, Ba, <i>Adam: a method for stochastic optimization</i>, ICLR 2015 (arXiv:1412.6980).
 */
public final class Adam {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;

  private final double learningRate;
  private final double[] m;
  private final double[] v;
  private long steps;

  /** Adam at its start, for {@code size} parameters. */
  public Adam(int size, double learningRate) {
    this.learningRate = learningRate;
    this.m = new double[size];
    this.v = new double[size];
  }

  /** One step against the gradient. */
  public void step(double[] parameters, double[] gradient) {
    steps++;
    update(parameters, gradient, m, v, learningRate, 1 - Math.pow(BETA1, steps), 1 - Math.pow(BETA2, steps));
  }

  private static void update(
      double[] p, double[] g, double[] m, double[] v, double rate, double correction1, double correction2) {
    for (int k = 0; k < m.length; k++) {
      double mk = BETA1 * m[k] + (1 - BETA1) * g[k];
      double vk = BETA2 * v[k] + (1 - BETA2) * g[k] * g[k];
      m[k] = mk;
      v[k] = vk;
      p[k] -= rate * (mk / correction1) / (Math.sqrt(vk / correction2) + EPSILON);
    }
  }
}
