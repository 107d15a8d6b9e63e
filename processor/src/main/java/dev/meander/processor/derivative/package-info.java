/** Derivatives: graph in, graph out. */
package dev.meander.processor.derivative;
