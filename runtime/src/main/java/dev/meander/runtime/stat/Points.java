package dev.meander.runtime.stat;

/** Checks of points that a user gives, {@code double[point][coordinate]}. */
public final class Points {
  private Points() {}

  /**
   * The number of coordinates of the points.
   *
   * @throws IllegalArgumentException if there is no point, or points differ in length, or a coordinate is not finite
   */
  public static int dimension(String name, double[][] points) {
    if (points == null || points.length == 0) {
      throw new IllegalArgumentException(name + " must have at least one point, but is " + (points == null ? "null" : "empty"));
    }
    int dimension = points[0] == null ? 0 : points[0].length;
    for (int i = 0; i < points.length; i++) {
      checkPoint(name + "[" + i + "]", points[i], dimension);
    }
    return dimension;
  }

  /** As {@link #dimension(String, double[][])}, for points that must have {@code expected} coordinates. */
  public static void checkDimension(String name, double[][] points, int expected) {
    int dimension = dimension(name, points);
    if (dimension != expected) {
      throw new IllegalArgumentException(
          name + " must have points of " + expected + " coordinates, as the flow has, but is of " + dimension);
    }
  }

  /** A deep copy of the points, once they are checked. */
  public static double[][] checkedCopy(String name, double[][] points) {
    dimension(name, points);
    double[][] copy = new double[points.length][];
    for (int i = 0; i < points.length; i++) {
      copy[i] = points[i].clone();
    }
    return copy;
  }

  private static void checkPoint(String name, double[] point, int dimension) {
    if (point == null || point.length == 0) {
      throw new IllegalArgumentException(
          name + " must be a point of at least one coordinate, but is " + (point == null ? "null" : "empty"));
    }
    if (point.length != dimension) {
      throw new IllegalArgumentException(
          name + " must have " + dimension + " coordinates, as the first point has, but is of " + point.length);
    }
    for (int d = 0; d < dimension; d++) {
      if (!Double.isFinite(point[d])) {
        throw new IllegalArgumentException(name + "[" + d + "] must be finite, but is " + point[d]);
      }
    }
  }
}
