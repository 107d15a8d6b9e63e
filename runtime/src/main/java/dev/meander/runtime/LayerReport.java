package dev.meander.runtime;

/**
 * A layer as it is now, and what it did in the last run of {@code sample}, {@code inverse} or {@code trace}. Blocks are
 * unrolled. What has no meaning for a layer, or is not known before a first run, is NaN.
 *
 * @param name path of method names, such as {@code step[0].relax}
 * @param kind simple name of its annotation
 * @param lambda λ of u_λ = (1−λ)u₀ + λu₁, trained or given
 * @param stepSize step size, trained or given, in the units its annotation says
 * @param acceptance accepted over proposed moves
 * @param meanDeltaS mean over walkers of this layer's ΔS, in the direction of the run; NaN or infinite if one of them
 *     diverged in this layer or met an energy that is not finite
 */
public record LayerReport(
    String name, String kind, double lambda, double stepSize, double acceptance, double meanDeltaS) {}
