package dev.meander.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EstimateTest {
  @Test
  void twoDigitsOfTheErrorDecide() {
    assertEquals("8.4557 ± 0.0039", new Estimate(8.45567, 0.00391).toString());
    assertEquals("-0.50 ± 0.10", new Estimate(-0.4983, 0.0996).toString());
    assertEquals("12 ± 15", new Estimate(12.345, 15.2).toString());
    assertEquals("12300 ± 1200", new Estimate(12_345, 1_234).toString());
    assertEquals("0.0000 ± 0.0012", new Estimate(1e-9, 0.0012).toString());
  }

  @Test
  void noErrorNoRounding() {
    assertEquals("1.5 ± NaN", new Estimate(1.5, Double.NaN).toString());
    assertEquals("1.5 ± 0.0", new Estimate(1.5, 0).toString());
    assertEquals("NaN ± 0.1", new Estimate(Double.NaN, 0.1).toString());
  }
}
