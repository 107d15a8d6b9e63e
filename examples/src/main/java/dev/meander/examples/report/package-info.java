/** A report of flows: one self-contained page of HTML with interactive charts, and pictures as PNG and SVG. */
package dev.meander.examples.report;
