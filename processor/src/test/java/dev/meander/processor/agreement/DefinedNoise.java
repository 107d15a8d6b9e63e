package dev.meander.processor.agreement;

import dev.meander.processor.schedule.ProgramInterpreter;
import dev.meander.runtime.random.Purpose;
import dev.meander.runtime.random.Threefry;

/** Draws as they are defined, in double. */
record DefinedNoise(long seed, int stream, int layer, long walker) implements ProgramInterpreter.Noise {
  private double uniform(int purpose, int number) {
    int[] out = new int[4];
    int[] key = {(int) seed, (int) (seed >>> 32), layer, 8 * stream + purpose};
    Threefry.block(key, new int[] {(int) walker, (int) (walker >>> 32), number / 4, 0}, out);
    return (out[number % 4] >>> 9) * 0x1p-23;
  }

  @Override
  public double normal(int step, int count, int k) {
    int number = step * count + k;
    double radius = Math.sqrt(-2 * Math.log(1 - uniform(Purpose.NORMAL, number / 2 * 2)));
    double angle = 2 * Math.PI * uniform(Purpose.NORMAL, number / 2 * 2 + 1);
    return radius * (number % 2 == 0 ? -Math.cos(angle - Math.PI) : -Math.sin(angle));
  }

  @Override
  public double logUniform(int step) {
    return Math.log(1 - uniform(Purpose.UNIFORM, step));
  }
}
