package dev.meander.examples.doublewell;

import dev.meander.annotation.Repeat;
import dev.meander.annotation.StochasticFlow;

/** The plain normalizing flow of the paper: three times two couplings. */
@StochasticFlow(target = DoubleWell.class)
public interface RealNvp {
  @Repeat(3)
  Couplings block();
}
