/** What the processor says to its user. */
package dev.meander.processor.diagnostic;
