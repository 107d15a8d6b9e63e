package dev.meander.runtime.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AdamTest {
  /**
   * α = 0.1. Step 1 with g = 0.5: m = 0.05, v = 0.00025, both corrected to g and g²; p = 1 − 0.1 · 0.5/0.5. Step 2 with g =
   * −1: m = 0.9 · 0.05 − 0.1 = −0.055, v = 0.999 · 0.00025 + 0.001 = 0.00124975, corrected by 0.19 and 0.001999.
   */
  @Test
  void twoStepsByHand() {
    double[] p = {1};
    Adam adam = new Adam(1, 0.1);
    adam.step(p, new double[] {0.5});
    assertEquals(1 - 0.1 * 0.5 / (0.5 + 1e-8), p[0], 1e-15);
    double before = p[0];
    adam.step(p, new double[] {-1});
    // 1 − 0.999² loses four digits to cancellation
    assertEquals(before + 0.1 * (0.055 / 0.19) / (Math.sqrt(0.00124975 / 0.001999) + 1e-8), p[0], 1e-13);
  }

  /** The first step has the size of the learning rate, whatever the gradient's. */
  @Test
  void firstStepIsTheLearningRate() {
    double[] p = {0, 0, 0};
    new Adam(3, 0.01).step(p, new double[] {1e-3, -1e6, 0});
    // ε = 1e-8 beside the smallest gradient, 1e-3
    assertArrayEquals(new double[] {-0.01, 0.01, 0}, p, 0.01 * 2e-5);
  }
}
