package dev.meander.runtime.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PointsTest {
  @Test
  void dimensionOfGoodPoints() {
    assertEquals(2, Points.dimension("data", new double[][] {{1, 2}, {3, 4}, {5, 6}}));
    Points.checkDimension("data", new double[][] {{1, 2, 3}}, 3);
  }

  @Test
  void copiesAreDeep() {
    double[][] points = {{1, 2}, {3, 4}};
    double[][] copy = Points.checkedCopy("data", points);
    points[1][0] = 9;
    assertArrayEquals(new double[] {3, 4}, copy[1]);
    assertNotSame(points[0], copy[0]);
  }

  @Test
  void messagesNameThePointTheValueAndTheRemedy() {
    assertEquals("data must have at least one point, but is null", message(null));
    assertEquals("data must have at least one point, but is empty", message(new double[0][]));
    assertEquals("data[0] must be a point of at least one coordinate, but is null", message(new double[][] {null, {1}}));
    assertEquals("data[1] must be a point of at least one coordinate, but is empty", message(new double[][] {{1}, {}}));
    assertEquals("data[2] must have 2 coordinates, as the first point has, but is of 3",
        message(new double[][] {{1, 2}, {1, 2}, {1, 2, 3}}));
    assertEquals("data[1][0] must be finite, but is NaN", message(new double[][] {{1, 2}, {Double.NaN, 2}}));
    assertEquals("data[0][1] must be finite, but is -Infinity", message(new double[][] {{1, Double.NEGATIVE_INFINITY}}));
    IllegalArgumentException other =
        assertThrows(IllegalArgumentException.class, () -> Points.checkDimension("data", new double[][] {{1, 2}}, 3));
    assertEquals("data must have points of 3 coordinates, as the flow has, but is of 2", other.getMessage());
  }

  private static String message(double[][] points) {
    return assertThrows(IllegalArgumentException.class, () -> Points.dimension("data", points)).getMessage();
  }
}
