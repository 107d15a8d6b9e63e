/** Energies of the literature, as a user writes them. */
package dev.meander.examples.targets;
