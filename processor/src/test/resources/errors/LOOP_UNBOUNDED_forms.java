import dev.meander.annotation.*;

final class Model {
  @Energy
  static double energy(double x, double y) {
    double u = y;
    int n = 3;
    int[] m = {3};
    int[] alias = m;
    for (int i = 0, j = 0; i < 3; i++, j++) u += i; // error: this loop does not count one variable
    for (double t = 0; t < 3; t++) u += 1; // error: the loop variable is no int
    for (int i = 0; i < n; i++) n = 2; // error: the body changes the bound
    for (int i = 0; i < 3; i++) i = 2; // error: the body must not change i
    for (int i = 0; i < 3; i--) u += 1; // error: the loop counts away from its bound
    for (int i = 0; i != 3; i++) u += 1; // error: the condition is not <, <=, > or >=
    for (int i = 0; i < 3; i *= 2) u += 1; // error: the update is not i++
    for (int i = 0; i < m[0]; i++) alias[0] = 9; // error: the body changes the bound
    for (int i = 0; i <= 2147483647; i++) u += 1; // error: the loop variable overflows
    do { // error: a do while loop may run for ever
      u += 1;
    } while (u < 3);
    return u;
  }
}
