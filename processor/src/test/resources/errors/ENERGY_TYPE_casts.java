import dev.meander.annotation.*;

record Model(int n, double a) {
  @Energy
  double energy(double x, double y) {
    double u = (float) x + 1; // error: (float)x + 1 is a float; cast it to double, or one operand
    u += (float) x * (float) y; // error: (float)x * (float)y is a float
    u += (long) a / 2; // error: (long)a / 2 is a long; cast it to double, or one operand
    u += n * -(long) y; // error: n * -(long)y is a long
    u += (n > 1 ? (long) a : n) % 7; // error: is a long
    u += (float) n / (long) a; // error: is a float
    u += switch (n) { case 0 -> (long) x; default -> { if (a > 0) { yield (long) y; } yield 2; } } / 2; // error: is a long; cast it to double
    u += (int) (long) a; // error: takes the last 32 bits of a long; cast to int at once
    u += switch (n) { case 0 -> switch (n) { default -> { yield x; } }; default -> { yield (int) a; } } / 2; // fine
    var f = (float) x; // error: (float)x is a float
    u += (int) x * 3; // error: an int that depends on x must be known to stay within ±16777216
    int k = (int) Math.min(y, 100);
    u += k + 1; // error: an int that depends on x must be known to stay within ±16777216
    u += (int) Math.max(-7, Math.min(y, 7)) / 2; // error: an int that depends on x can be no operand of / or %
    u += (short) x; // error: short is not a type of an energy
    u += (float) x < 1 ? (float) x * y : (long) y * 0.5; // fine
    return u;
  }
}
