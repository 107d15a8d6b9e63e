package dev.meander.runtime;

import java.util.List;

/** The walkers of a run after each layer, the prior's draw first: the same walkers that {@code sample} ends with. */
public final class Trace {
  private final List<String> layerNames;
  private final double[][][] coordinates;

  /**
   * A trace of coordinates {@code [layer][coordinate][walker]}, layer 0 being the prior. The arrays are taken over.
   *
   * @throws IllegalArgumentException if there are not as many names as clouds
   */
  public Trace(List<String> layerNames, double[][][] coordinates) {
    if (layerNames.size() != coordinates.length) {
      throw new IllegalArgumentException(
          "layerNames must have " + coordinates.length + " names, but is of " + layerNames.size());
    }
    this.layerNames = List.copyOf(layerNames);
    this.coordinates = coordinates;
  }

  /** {@code prior}, then the layers' names in order. */
  public List<String> layerNames() {
    return layerNames;
  }

  /**
   * The points {@code [walker][coordinate]} after a layer, as a copy.
   *
   * @param layer index into {@link #layerNames()}; 0 is the prior
   * @throws IllegalArgumentException if there is no such layer
   */
  public double[][] points(int layer) {
    if (layer < 0 || layer >= coordinates.length) {
      throw new IllegalArgumentException("layer must be in 0 … " + (coordinates.length - 1) + ", but is " + layer);
    }
    double[][] cloud = coordinates[layer];
    double[][] points = new double[cloud[0].length][cloud.length];
    for (int d = 0; d < cloud.length; d++) {
      for (int i = 0; i < points.length; i++) {
        points[i][d] = cloud[d][i];
      }
    }
    return points;
  }
}
