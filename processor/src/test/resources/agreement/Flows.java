import dev.meander.annotation.*;

class Quartic {
  @Energy
  static double energy(double x) {
    return 0.25 * x * x * x * x - 0.3 * x * x + 0.1 * x;
  }
}

class DoubleWell {
  @Energy
  static double energy(double x, double y) {
    return -0.5 * x - 1.5 * x * x + 0.25 * x * x * x * x + 0.5 * y * y;
  }
}

class Branches {
  @Energy
  static double energy(double x, double y, double z) {
    double u = 0.5 * (x * x + y * y + z * z) + Math.max(x * y, 0.3) + Math.sin(2 * x) / (1.5 + Math.cos(y));
    if (x > 0.2 && !(y < -0.1)) {
      u += 0.3 * x * y;
    } else if (z > 0 || y > 1) {
      u -= 0.2 * z * z;
    }
    return u + (z > x ? Math.sqrt(1 + z * z) : Math.abs(z - 3)) + Math.tanh(x - y) + Math.log1p(z * z) + Math.expm1(-x * x)
        + Math.pow(1 + x * x, 0.7) + Math.log(2 + Math.exp(y));
  }
}

class Functions {
  @Energy
  static double energy(double x, double y) {
    double u = 0.5 * (x * x + y * y) + 0.1 * Math.tan(0.5 * Math.tanh(x)) + Math.asin(0.9 * Math.sin(y)) + Math.acos(0.9 * Math.cos(x));
    u += Math.atan(x * y) + 0.3 * Math.atan2(y, 1.5 + Math.cos(x)) + 0.1 * Math.sinh(Math.sin(x)) + 0.1 * Math.cosh(Math.sin(y));
    u += Math.log10(2 + x * x) + Math.hypot(x, 1 + y * y) + Math.cbrt(3 + x * x) + 0.2 * ((1 + y * y) % 0.75);
    boolean far = x > 0.7 || y < -0.4;
    u += 0.2 * Math.min(x * y, 0.3) + (far ? 0.1 * x : 0);
    return u + 0.1 * Math.floor(3 * x) + 0.1 * Math.ceil(2 * y) + 0.1 * Math.rint(x + y) + 0.2 * Math.signum(x - 0.3);
  }
}

class Chain {
  @Energy(dim = 11)
  static double energy(double[] x) {
    double u = 0;
    double most = x[0];
    for (int i = 0; i < x.length; i++) {
      u += 0.5 * x[i] * x[i];
      most = Math.max(most, x[i]);
      for (int j = i + 1; j < x.length; j++) {
        u += 0.2 / (1 + (x[i] - x[j]) * (x[i] - x[j]));
      }
    }
    for (int i = 0; i < x.length - 1; i++) {
      u += x[i] > 0 ? 0.1 * x[i] * x[i + 1] : Math.cos(x[i]);
    }
    return u + 0.2 * most * most;
  }
}

class Sums {
  @Energy(dim = 9)
  static double energy(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i];
    }
    double first = 0;
    for (int i = 0; i < 30; i++) {
      first += x[0];
    }
    int positive = 0;
    int highest = -1;
    boolean far = false;
    for (int i = 0; i < x.length; i++) {
      if (x[i] > 0) {
        positive++;
        highest = Math.max(highest, i);
      }
      far |= x[i] > 1.5;
    }
    return 0.5 * sum * sum + Math.cos(0.01 * first) + 0.02 * positive * x[0] - 0.01 * highest * x[2] + (far ? 0.1 * x[1] : 0);
  }
}

record Mixture(double[][] means, double width, boolean squared, int power) {
  static Mixture example() {
    return new Mixture(new double[][] {{0.5, -1}, {-1, 0.25}, {0, 1.1}}, 0.9, false, 2);
  }

  @Energy
  double energy(double x, double y) {
    double most = -1e300;
    for (int k = 0; k < means.length; k++) {
      most = Math.max(most, exponent(k, x, y));
    }
    double sum = 0;
    for (int k = 0; k < means.length; k++) {
      sum += Math.exp(exponent(k, x, y) - most);
    }
    double u = -most - Math.log(sum);
    return squared ? u * u : u + 0.05 * (x * x + y * y) / (power + 1);
  }

  private double exponent(int k, double x, double y) {
    double a = x - means[k][0];
    double b = y - means[k][1];
    return -(a * a + b * b) / (2 * width * width);
  }
}

record Bonds(int[][] pairs, double[] length, double stiffness) {
  static Bonds example() {
    return new Bonds(new int[][] {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}, {8, 10}, {5, 9}}, new double[] {1, 0.5, 1.5, 1, 0.8, 0.7, 0.2}, 0.6);
  }

  @Energy(dim = 11)
  double energy(double[] x) {
    double u = 0;
    for (int i = 0; i < 11; i++) {
      u += 0.3 * x[i] * x[i];
    }
    for (int k = 0; k < pairs.length; k++) {
      double d = x[pairs[k][0]] - x[pairs[k][1]];
      u += stiffness * (d * d - length[k]) * (d * d - length[k]) / (1 + d * d);
    }
    return u;
  }
}

record Grouped(double scale, Grouped.Network network, Grouped.Wall wall) {
  record Wall(double radius, boolean hard) {}

  record Network(int[][] pairs, double[][] weights, Wall half) {}

  static Grouped example() {
    Network network = new Network(
        new int[][] {{0, 1}, {1, 2}, {2}}, new double[][] {{0.2, -0.4}, {0.1}, {0.7, 0.3, -0.1}}, new Wall(0.6, false));
    return new Grouped(0.8, network, new Wall(1.5, true));
  }

  @Energy(dim = 3)
  double energy(double[] v) {
    double u = outside(wall, v[0]) + outside(network.half, v[1]) + 0.5 * (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    for (int i = 0; i < network.weights().length; i++) {
      double sum = 0;
      for (int j = 0; j < network.weights[i].length; j++) {
        sum += network.weights[i][j] * v[j];
      }
      u += scale * Math.cos(sum);
    }
    for (int[] pair : network.pairs) {
      u += pair.length > 1 ? 0.3 * v[pair[0]] * v[pair[1]] : 0;
    }
    return u;
  }

  private double outside(Wall wall, double r) {
    double d = Math.max(r - wall.radius, 0);
    return wall.hard() ? 2 * d * d : d;
  }
}

@StochasticFlow(target = Grouped.class, precision = Precision.DOUBLE)
interface GroupedFlow {
  @AffineCoupling(hidden = {3}) void left();
  @Metropolis(steps = 5, stepSize = 0.2) void relax();
  @Langevin(steps = 5, stepSize = 0.02, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
}

record Dense(double[][] factor, double[][] precision, double[][] mixed) {
  static final int D = 11;

  static Dense example() {
    java.util.Random random = new java.util.Random(3);
    double[][] l = new double[D][];
    double[][] p = new double[D][];
    double[][] m = new double[D][];
    for (int i = 0; i < D; i++) {
      l[i] = random.doubles(i + 1, -0.5, 0.5).toArray();
      p[i] = random.doubles(D, -0.2, 0.2).toArray();
      m[i] = random.doubles((7 * i) % 10, -0.4, 0.4).toArray();
    }
    return new Dense(l, p, m);
  }

  @Energy(dim = D)
  double energy(double[] x) {
    double u = 0;
    for (int i = 0; i < D; i++) {
      double f = 0.1;
      double y = x[i];
      double z = 0;
      for (int j = 0; j <= i; j++) {
        f += factor[i][j] * x[j];
      }
      for (int j = 0; j < D; j++) {
        y += precision[i][j] * x[j];
      }
      for (int j = 0; j < mixed[i].length; j++) {
        z -= mixed[i][j] * x[j + 1];
      }
      u += 0.5 * x[i] * y + 0.2 * Math.exp(-f * f) + Math.sin(z);
    }
    return u;
  }
}

record Network(double[][] first, double[][] second) {
  static Network example() {
    java.util.Random random = new java.util.Random(4);
    double[][] a = new double[9][];
    double[][] b = new double[12][];
    for (int i = 0; i < 12; i++) {
      if (i < 9) {
        a[i] = random.doubles(10, -0.5, 0.5).toArray();
      }
      b[i] = random.doubles(9, -0.5, 0.5).toArray();
    }
    return new Network(a, b);
  }

  @Energy(dim = 10)
  double energy(double[] x) {
    double[] hidden = new double[9];
    for (int i = 0; i < 9; i++) {
      double sum = 0.1 * i;
      for (int j = 0; j < 10; j++) {
        sum += first[i][j] * x[j];
      }
      hidden[i] = Math.tanh(sum);
    }
    double u = 0;
    for (int k = 0; k < 12; k++) {
      double sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += second[k][i] * hidden[i];
      }
      u += sum * sum + Math.cos(sum);
    }
    for (double y : x) {
      u += 0.4 * y * y;
    }
    return u;
  }
}

@StochasticFlow(target = Dense.class, precision = Precision.DOUBLE)
interface DenseFlow {
  @Affine void scale();
  @Metropolis(steps = 5, stepSize = 0.2) void relax();
  @Langevin(steps = 5, stepSize = 0.02, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
}

@StochasticFlow(target = Network.class, precision = Precision.DOUBLE)
interface NetworkFlow {
  @Metropolis(steps = 5, stepSize = 0.2, train = Train.LAMBDA) void relax();
  @Langevin(steps = 5, stepSize = 0.02, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
}

@StochasticFlow(target = Quartic.class, precision = Precision.DOUBLE)
interface OneDimension {
  @Affine void scale();
  @Metropolis(steps = 5, stepSize = 0.6, lambda = 0.5) void relax();
  @Langevin(steps = 1, stepSize = 0.05, train = Train.STEP_SIZE) void once();
  @Langevin(steps = 40, stepSize = 0.02, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
}

@StochasticFlow(target = DoubleWell.class, precision = Precision.DOUBLE)
interface TwoCouplings {
  @AffineCoupling(hidden = {5, 6}) void left();
  @AffineCoupling(hidden = {}) void right();
  @AdditiveCoupling(hidden = {4}) void add();
  @AdditiveCoupling(hidden = {3, 2}) void addOther();
}

@StochasticFlow(target = DoubleWell.class, precision = Precision.DOUBLE)
interface TwoStochastic {
  @Metropolis(steps = 1, stepSize = 0.4, lambda = 0) void prior();
  @Langevin(steps = 5, stepSize = 0.02, lambda = 0, train = Train.STEP_SIZE) void free();
  @Metropolis(steps = 40, stepSize = 0.3, train = {Train.STEP_SIZE, Train.LAMBDA}) void relax();
  @Langevin(steps = 5, stepSize = 0.02, train = Train.LAMBDA) void drift();
}

@StochasticFlow(target = Branches.class, precision = Precision.DOUBLE)
interface ThreeBranches {
  @AffineCoupling(hidden = {4, 4}) void left();
  @Langevin(steps = 5, stepSize = 0.02, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
  @AdditiveCoupling(hidden = {4}) void add();
  @Metropolis(steps = 5, stepSize = 0.3, train = Train.STEP_SIZE) void relax();
  @Affine void scale();
}

@StochasticFlow(target = Functions.class, precision = Precision.DOUBLE)
interface TwoFunctions {
  @Metropolis(steps = 5, stepSize = 0.3, train = {Train.STEP_SIZE, Train.LAMBDA}) void relax();
  @Langevin(steps = 5, stepSize = 0.02, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
}

@StochasticFlow(target = Branches.class, precision = Precision.DOUBLE)
interface ThreeLong {
  @Langevin(steps = 40, stepSize = 0.01, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
}

@StochasticFlow(target = Chain.class, precision = Precision.DOUBLE)
interface ElevenLoops {
  @Affine void scale();
  @AffineCoupling(hidden = {7, 6}) void left();
  @AdditiveCoupling(hidden = {5}) void right();
  @Metropolis(steps = 5, stepSize = 0.1, train = {Train.STEP_SIZE, Train.LAMBDA}) void relax();
  @Langevin(steps = 5, stepSize = 0.01, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
}

@StochasticFlow(target = Mixture.class, precision = Precision.DOUBLE)
interface MixtureFlow {
  @Affine void scale();
  @Metropolis(steps = 5, stepSize = 0.5, train = {Train.STEP_SIZE, Train.LAMBDA}) void relax();
  @Langevin(steps = 5, stepSize = 0.05, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
}

@StochasticFlow(target = Bonds.class, precision = Precision.DOUBLE)
interface BondsFlow {
  @AffineCoupling(hidden = {3}) void left();
  @Metropolis(steps = 5, stepSize = 0.2) void relax();
  @Langevin(steps = 40, stepSize = 0.005, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
}

@StochasticFlow(target = Sums.class, precision = Precision.DOUBLE)
interface NineSums {
  @Metropolis(steps = 5, stepSize = 0.3, train = Train.STEP_SIZE) void relax();
  @Langevin(steps = 5, stepSize = 0.02, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
}
