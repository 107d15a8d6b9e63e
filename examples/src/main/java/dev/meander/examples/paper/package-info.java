/** The experiments of the paper, with its data, schedules and metrics: the double well. */
package dev.meander.examples.paper;
