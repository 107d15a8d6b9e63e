package dev.meander.processor.agreement;

import dev.meander.processor.ir.Interpreter.Rounding;
import dev.meander.processor.ir.Op;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Rounds as some float kernel may: what all walkers share goes to the nearest float, and each result anywhere within
 * the ulps that the device's function is allowed.
 */
public final class FloatRounding implements Rounding {
  private final ToDoubleFunction<Op> ulps;
  private final Random random;

  private FloatRounding(ToDoubleFunction<Op> ulps, long seed) {
    this.ulps = ulps;
    random = new Random(seed);
  }

  /** As the JVM's block functions may. */
  public static FloatRounding jvm(long seed) {
    return new FloatRounding(FloatRounding::jvmUlps, seed);
  }

  /** As the OpenCL specification allows (version 3.0, section 7.4, single precision, full profile). */
  public static FloatRounding openCl(long seed) {
    return new FloatRounding(FloatRounding::openClUlps, seed);
  }

  private static double openClUlps(Op op) {
    return switch (op) {
      case NEG, ABS, MIN, MAX, SELECT, REM, FLOOR, CEIL, RINT, SIGNUM, TO_INT -> 0;
      case LOG1P, CBRT -> 2;
      case DIV -> 2.5;
      case SQRT, EXP, LOG, EXPM1, LOG10 -> 3;
      case SIN, COS, ASIN, ACOS, SINH, COSH, HYPOT -> 4;
      case TANH, TAN, ATAN -> 5;
      case ATAN2 -> 6;
      case POW -> 16;
      default -> 0.5;
    };
  }

  private static double jvmUlps(Op op) {
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
    double error = ulps.applyAsDouble(op) * Math.ulp((float) value) * (2 * random.nextDouble() - 1);
    return Double.isFinite(error) ? value + error : value;
  }
}
