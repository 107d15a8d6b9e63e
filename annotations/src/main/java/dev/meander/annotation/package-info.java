/** What a user writes on energies and flows. Depends on nothing. */
package dev.meander.annotation;
