package dev.meander.processor.agreement;

import dev.meander.processor.ir.Interpreter.Rounding;
import dev.meander.processor.ir.Op;
import java.util.Random;

/**
 * Rounds as some float kernel may: what all walkers share goes to the nearest float, and each result anywhere within
 * the ulps that its block function is allowed.
 */
public final class FloatRounding implements Rounding {
  private final Random random;

  public FloatRounding(long seed) {
    random = new Random(seed);
  }

  private static double ulps(Op op) {
    return switch (op) {
      case NEG, ABS, MIN, MAX, SELECT -> 0;
      case EXP -> 2;
      case LOG -> 1.5;
      case TANH -> 6;
      default -> 0.5;
    };
  }

  @Override
  public double shared(double value) {
    return (float) value;
  }

  @Override
  public double result(Op op, double value) {
    double error = ulps(op) * Math.ulp((float) value) * (2 * random.nextDouble() - 1);
    return Double.isFinite(error) ? value + error : value;
  }
}
