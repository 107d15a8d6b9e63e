package dev.meander.runtime.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OrderedSumTest {
  /** (1e16 + 1) − 1e16 is 0 in double, and (1e16 − 1e16) + 1 is 1: only the order of the slots decides. */
  @Test
  void slotsAreAddedInTheirOrder() {
    double[] sum = {7};
    OrderedSum ordered = new OrderedSum(sum, 3);
    double[] terms = {1e16, 1, -1e16};
    for (int slot : new int[] {2, 0, 1}) {
      ordered.add(slot, to -> to[0] += terms[slot]);
    }
    assertArrayEquals(new double[] {0}, sum);
  }

  @RepeatedTest(20)
  void anyOrderGivesTheSameBits(RepetitionInfo repetition) {
    int slots = 32;
    double[][] terms = new double[slots][50];
    Random random = new Random(5);
    for (double[] term : terms) {
      for (int k = 0; k < term.length; k++) {
        term[k] = random.nextGaussian() * Math.exp(10 * random.nextGaussian());
      }
    }
    double[] expected = new double[50];
    for (double[] term : terms) {
      addTo(expected, term);
    }
    List<Integer> order = IntStream.range(0, slots).boxed().collect(Collectors.toList());
    Collections.shuffle(order, new Random(repetition.getCurrentRepetition()));
    double[] sum = new double[50];
    OrderedSum ordered = new OrderedSum(sum, slots);
    order.parallelStream().forEach(slot -> ordered.add(slot, to -> addTo(to, terms[slot])));
    assertArrayEquals(expected, sum);
  }

  private static void addTo(double[] sum, double[] term) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += term[k];
    }
  }
}
