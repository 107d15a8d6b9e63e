import dev.meander.annotation.*;

final class Model {
  @Energy
  static double energy(double x, double y) {
    double u = 1f; // error: 1.0F is not a double, an int or a boolean
    u += 2L; // error: 2L is not a double, an int or a boolean
    u += 'a'; // error: 'a' is not a double, an int or a boolean
    long n = 3; // error: long is not a type of an energy
    Double boxed = 1.0; // error: Double is not a type of an energy
    int i = 2;
    i += 1.5; // error: the assignment casts a double to an int
    int i2 = 3;
    i2 /= 2.0; // error: the assignment casts a double to an int
    int j = x > 0 ? 5 : 4;
    u += j / 2; // error: an int that depends on x can be no operand of / or %
    u += 7 % j; // error: an int that depends on x can be no operand of / or %
    u += j * 10000000; // error: an int that depends on x must be known to stay within ±16777216
    boolean b = x > y;
    boolean b2 = b;
    b2++; // error: a boolean stands where a number is needed
    u += -(x > y); // error: a boolean stands where a number is needed
    if (x) { // error: a number stands where a condition is needed
      u = 1;
    }
    double[] z = {1, 2};
    u += z; // error: an array stands where a number is needed
    u += b ? 1 : z[0]; // fine
    u += x && b ? 1 : 2; // error: a number stands where a condition is needed
    u += z[y]; // error: an index must be an int
    int[] k = z; // error: the value is not an array of the declared type
    return u + i + n + boxed;
  }
}
