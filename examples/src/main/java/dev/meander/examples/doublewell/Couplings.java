package dev.meander.examples.doublewell;

import dev.meander.annotation.AffineCoupling;
import dev.meander.annotation.Block;

/** Two couplings, so that each coordinate changes once. */
@Block
public interface Couplings {
  @AffineCoupling(hidden = {64, 64})
  void right();

  @AffineCoupling(hidden = {64, 64})
  void left();
}
