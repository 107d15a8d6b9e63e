package dev.meander.annotation;

/** The prior N(0, I): u₀(z) = ½|z|², with ln Z₀ = (d/2) ln 2π. */
public final class StandardNormal {
  private StandardNormal() {}
}
