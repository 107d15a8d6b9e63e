package dev.meander.processor.agreement;

import dev.meander.processor.schedule.ProgramInterpreter;
import dev.meander.runtime.kernel.FloatNoise;

/** Draws in float, whose error against the definition has its own test. */
final class FloatRowNoise implements ProgramInterpreter.Noise {
  private final FloatNoise noise = new FloatNoise(1);
  private final int layer;

  FloatRowNoise(long seed, int stream, int layer, long walker) {
    this.layer = layer;
    noise.begin(seed, stream, walker, 1);
  }

  @Override
  public double normal(int step, int count, int k) {
    return noise.normals(layer, step, step + 1, count)[k][0];
  }

  @Override
  public double logUniform(int step) {
    return noise.logUniforms(layer, step, step + 1)[0];
  }
}
