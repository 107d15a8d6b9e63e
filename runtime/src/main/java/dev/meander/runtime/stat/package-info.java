/** Estimators over log-weights, and checks of points. Nothing here knows flows. */
package dev.meander.runtime.stat;
