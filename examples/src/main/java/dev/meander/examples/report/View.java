package dev.meander.examples.report;

import dev.meander.runtime.EnergyFunction;
import java.util.Optional;

/**
 * What is seen of a cloud: two of its coordinates.
 *
 * @param first index of the coordinate along the horizontal axis
 * @param second index of the coordinate along the vertical axis
 * @param firstName label of the horizontal axis, with its unit if it has one
 * @param secondName label of the vertical axis
 * @param window what part of the plane is shown; if empty, what holds almost all points of all clouds
 * @param energy draws contours of u; only for an energy in two dimensions, which these coordinates are
 */
public record View(
    int first,
    int second,
    String firstName,
    String secondName,
    Optional<Window> window,
    Optional<EnergyFunction> energy) {
  /** A view of two coordinates by index, without contours. */
  public static View of(int first, int second) {
    return new View(first, second, "x[" + first + "]", "x[" + second + "]", Optional.empty(), Optional.empty());
  }

  /**
   * The whole of a flow in two dimensions, over contours of its energy.
   *
   * @throws IllegalArgumentException if the energy is not one of two coordinates
   */
  public static View of(EnergyFunction energy, Window window) {
    return new View(0, 1, "x", "y", Optional.of(window), Optional.of(energy));
  }

  /** Checks the indices, and that contours belong to a plane. */
  public View {
    if (first < 0 || second < 0 || first == second) {
      throw new IllegalArgumentException(
          "first and second must be two different coordinates, but are " + first + " and " + second);
    }
    if (energy.isPresent() && energy.get().dimension() != 2) {
      throw new IllegalArgumentException("energy must have dimension 2 for contours, but has "
          + energy.get().dimension() + ": leave it out");
    }
  }

  /** A part of the plane. */
  public record Window(double left, double right, double bottom, double top) {
    /** Checks that the window is not empty. */
    public Window {
      if (!(left < right && bottom < top)) {
        throw new IllegalArgumentException("a window must have left < right and bottom < top, but is " + left + " … "
            + right + ", " + bottom + " … " + top);
      }
    }
  }
}
