package dev.meander.examples.doublewell;

import dev.meander.annotation.AffineCoupling;
import dev.meander.annotation.Block;
import dev.meander.annotation.Metropolis;

/** Two couplings, then Metropolis steps that repair what the couplings got wrong. */
@Block
public interface Step {
  @AffineCoupling(hidden = {64, 64})
  void right();

  @AffineCoupling(hidden = {64, 64})
  void left();

  @Metropolis(steps = 20, stepSize = 0.25)
  void relax();
}
