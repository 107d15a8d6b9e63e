/** What a batch computes: stages over rows of walkers, and the order in which a graph's nodes are computed. */
package dev.meander.processor.schedule;
