package dev.meander.runtime;

/**
 * Where a training stands after an iteration.
 *
 * @param iteration iterations done, from 1
 * @param iterations iterations of all phases
 * @param loss L of this iteration, before its step; NaN if the iteration was skipped
 * @param skipped iterations skipped so far, because a loss or gradient was not finite
 */
public record Progress(int iteration, int iterations, double loss, int skipped) {}
