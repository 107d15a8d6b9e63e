/** Optimisation: Adam, the loop around it, and sums in a fixed order. Nothing here knows tiles. */
package dev.meander.runtime.train;
