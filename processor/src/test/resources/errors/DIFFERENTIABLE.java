import dev.meander.annotation.Differentiable;

class Model {
  @Differentiable
  double instance(double x) { // error: instance is not static
    return x;
  }

  @Differentiable
  private static double hidden(double x) { // error: hidden is private
    return x;
  }

  @Differentiable
  static float single(double x) { // error: single returns something else
    return (float) x;
  }

  @Differentiable
  static double text(double x, String s) { // error: text takes something else
    return x;
  }

  @Differentiable
  static <T> double generic(double x) { // error: generic is generic
    return x;
  }

  @Differentiable
  static double many(double... x) { // error: many takes a variable number
    return x[0];
  }

  @Differentiable
  static double failing(double x) throws java.io.IOException { // error: failing declares exceptions
    return x;
  }

  @Differentiable
  static native double elsewhere(double x); // error: elsewhere has no body
}
