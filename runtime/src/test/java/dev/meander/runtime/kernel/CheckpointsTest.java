package dev.meander.runtime.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CheckpointsTest {
  @Test
  void segmentsCoverEveryPathAndHoldFewStates() {
    for (int steps = 1; steps <= 2000; steps++) {
      int segment = Checkpoints.segment(steps);
      int last = Checkpoints.last(steps);
      assertTrue(segment >= 1 && segment <= steps, "segment of " + steps);
      assertEquals(0, last % segment, "the last segment of " + steps + " starts where one starts");
      assertTrue(last < steps && last + segment >= steps, "the last segment of " + steps + " ends the path");
      if (steps <= 32) {
        assertEquals(steps, segment, "a short path is one segment");
      } else {
        int held = last / segment + 1 + segment;
        assertTrue(held <= 2 * Math.ceil(Math.sqrt(steps)), held + " states for " + steps);
      }
    }
  }
}
