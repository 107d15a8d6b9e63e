package dev.meander.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random energy over the language: typed expressions and statements that Java accepts, and that stay finite, as far as
 * possible.
 */
public final class RandomEnergy {
  private static final List<String> FUNCTIONS =
      List.of("Math.sin", "Math.cos", "Math.tanh", "Math.atan", "Math.abs", "Math.cbrt", "StrictMath.sin");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final int dimension;
  private List<String> reals = new ArrayList<>();
  private List<String> ints = new ArrayList<>();
  private List<String> arrays = new ArrayList<>();
  /** What may be assigned: in kept loops only what was declared inside. */
  private List<String> assignable = new ArrayList<>();
  private List<String> bounded = new ArrayList<>();
  private int names;
  private int depth;
  private boolean kept;
  private boolean helper;

  private RandomEnergy(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L); // generators of neighbouring seeds begin alike
    this.dimension = 3 + random.nextInt(3) * 5;
  }

  /** The text of a class of a name; a record with an {@code example()} for every other seed. */
  public static String of(String name, long seed) {
    return new RandomEnergy(seed).write(name);
  }

  private String write(String name) {
    boolean record = random.nextBoolean();
    text.append("package fuzz;\nimport dev.meander.annotation.Energy;\n");
    text.append(record ? "record " + name + "(double a, int n, double[] w, int[] t, Group g)" : "final class " + name).append(" {\n");
    text.append("static final double C = 0.7;\nstatic final int N = 3;\nstatic final double[] TABLE = {1, -0.5, 2};\n");
    if (record) {
      text.append("static " + name + " example() { return new " + name + "(0.4, " + random.nextInt(4)
          + ", new double[] {1, 2, 0.5}, new int[] {2, 0, 1}, new Group(0.3, new int[] {1, 2, 0}, "
          + "new Group.Inner(new double[][] {{0.5, -1, 2}, {1.5, 0.25, -0.5}, {1, 0, 0.7}}, " + random.nextInt(3) + "))); }\n");
      text.append("record Group(double b, int[] s, Inner inner) {\n  record Inner(double[][] m, int k) {}\n"
          + "  double twice(double p) { return 2 * p + b * inner.m[s[1]][inner.k]; }\n}\n");
    }
    helper = true;
    text.append("static double h1(double p, int q) {\n");
    body(List.of("p"), List.of("q"), 3);
    text.append("static double h2(double[] v, double p) {\n");
    arrays = new ArrayList<>(List.of("v"));
    body(List.of("p"), List.of(), 3);
    helper = false;
    text.append("@Energy(dim = " + dimension + ")\n" + (record ? "" : "static ") + "double energy(double[] x) {\n");
    arrays = new ArrayList<>();
    String some = "x[" + random.nextInt(dimension) + "]";
    body(record
            ? List.of("a", "w[t[1]]", "w[2]", "g.b", "g.inner().m()[1][g.s[0]]", "g.twice(a)", "x[0]", some, "x[0]", some)
            : List.of("C", "x[0]", some),
        record ? List.of("n", "t[0]", "g.inner.k") : List.of("N"), 8);
    return text.append("}\n").toString();
  }

  private void body(List<String> startReals, List<String> startInts, int statements) {
    reals = new ArrayList<>(startReals);
    ints = new ArrayList<>(startInts);
    assignable = new ArrayList<>();
    bounded = new ArrayList<>();
    kept = false;
    depth = 0;
    line("double u = " + real(2) + ";");
    reals.add("u");
    assignable.add("u");
    statements(statements);
    line("return u + " + real(2) + ";");
    text.append("}\n");
  }

  private void line(String line) {
    text.append("  ".repeat(depth + 1)).append(line).append('\n');
  }

  private String fresh(String prefix) {
    return prefix + names++;
  }

  private boolean chance(double p) {
    return random.nextDouble() < p;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  // ---- statements

  private void block(int count) {
    List<List<String>> outer = List.of(
        new ArrayList<>(reals), new ArrayList<>(ints), new ArrayList<>(arrays), new ArrayList<>(assignable), new ArrayList<>(bounded));
    depth++;
    statements(count);
    depth--;
    reals = outer.get(0);
    ints = outer.get(1);
    arrays = outer.get(2);
    assignable = outer.get(3);
    bounded = outer.get(4);
  }

  private void statements(int count) {
    for (int k = 0; k < count; k++) {
      statement();
    }
  }

  private void statement() {
    switch (random.nextInt(depth < 3 ? 14 : 6)) {
      case 0, 1 -> {
        String name = fresh("r");
        line((chance(0.2) ? "var " : "double ") + name + " = 1.0 * " + real(3) + ";");
        reals.add(name);
        assignable.add(name);
      }
      case 2 -> {
        String name = fresh("i");
        line("int " + name + " = " + integer(2) + ";");
        ints.add(name);
      }
      case 3, 4 -> assign();
      case 5 -> array();
      case 6, 7 -> {
        line("if (" + truth(2) + ") {");
        block(2);
        if (chance(0.5)) {
          line("} else {");
          block(2);
        }
        line("}");
      }
      case 8 -> {
        if (kept) {
          assign();
        } else {
          line("if (" + truth(2) + ") return " + real(2) + ";");
        }
      }
      case 9, 10 -> loop();
      case 11 -> {
        if (chance(0.6)) {
          fill();
        } else {
          fillRows();
        }
      }
      case 12 -> {
        String name = fresh("r");
        line("double " + name + ";");
        line("if (" + truth(1) + ") " + name + " = " + real(2) + "; else " + name + " = " + integer(1) + ";");
        reals.add(name);
        assignable.add(name);
      }
      default -> sum();
    }
  }

  private void assign() {
    if (assignable.isEmpty()) {
      return;
    }
    if (!kept && !arrays.isEmpty() && chance(0.3)) {
      line(any(arrays) + "[" + random.nextInt(3) + "]" + (chance(0.5) ? " = " : " += ") + real(2) + ";");
      return;
    }
    String to = any(assignable);
    switch (random.nextInt(5)) {
      case 0 -> line(to + " = " + real(3) + ";");
      case 1 -> line(to + " += " + real(2) + ";");
      case 2 -> line(to + " -= " + integer(2) + ";");
      case 3 -> line(to + " *= 0.5 + 0.1 * Math.sin(" + real(1) + ");");
      default -> line(to + " /= 2 + Math.abs(" + real(1) + ");");
    }
  }

  private void array() {
    String name = fresh("z");
    int length = 3;
    line("double[] " + name + (chance(0.5) ? " = {" + real(2) + ", " + real(1) + ", " + real(1) + "};"
        : " = new double[" + length + "];"));
    line(name + "[" + random.nextInt(length) + "] = " + real(2) + ";");
    arrays.add(name);
    if (chance(0.3)) {
      String alias = fresh("z");
      line("double[] " + alias + " = " + name + ";");
      line(alias + "[1] += " + real(1) + ";");
      arrays.add(alias);
    }
    if (chance(0.3)) {
      line("double " + name + "s = 0;");
      line("for (double e : " + name + ") " + name + "s += e * e;");
      reals.add(name + "s");
    }
  }

  /** A loop of few iterations carries anything. */
  private void loop() {
    String i = fresh("k");
    int count = 1 + random.nextInt(4);
    line("for (int " + i + " = 0; " + i + " < " + count + "; " + i + "++) {");
    ints.add(i);
    if (count <= 3) {
      bounded.add(i);
    }
    if (chance(0.3)) {
      line("  if (" + truth(1) + ") continue;");
    }
    block(2);
    line("}");
    ints.remove(i);
    bounded.remove(i);
  }

  /** A loop of many iterations sums up. */
  private void sum() {
    String i = fresh("k");
    String s = fresh("s");
    line("double " + s + " = " + real(1) + ";");
    String t = fresh("r");
    line("double " + t + " = " + real(1) + ";");
    String c = fresh("c");
    boolean counts = chance(0.3);
    if (counts) {
      line("int " + c + " = " + random.nextInt(3) + ";");
    }
    String met = fresh("b");
    boolean joins = chance(0.3);
    if (joins) {
      line("boolean " + met + " = " + truth(1) + ";");
    }
    int from = random.nextInt(3);
    boolean down = chance(0.3);
    line(down ? "for (int " + i + " = " + (from + 9) + "; " + i + " >= " + from + "; " + i + (chance(0.5) ? "--" : " -= 2") + ") {"
        : "for (int " + i + " = " + from + "; " + i + " < " + (from + 9 + random.nextInt(4)) + "; " + i + (chance(0.7) ? "++" : " += 3") + ") {");
    boolean outerKept = kept;
    List<String> outerAssignable = assignable;
    kept = true;
    assignable = new ArrayList<>();
    ints.add(i);
    if (chance(0.3)) {
      line("  " + t + " = " + real(2) + ";");
    }
    if (chance(0.3)) {
      line("  if (" + truth(1) + ") continue;");
    }
    block(1 + random.nextInt(2));
    if (counts) {
      String by = Integer.toString(random.nextInt(5));
      String varying = "(" + truth(1) + " ? " + by + " : " + i + ")";
      line("  if (" + truth(1) + ") " + c + any(List.of("++", " -= " + by, " += " + varying, " = " + varying + " - 1 + " + c,
          " = Math.max(" + c + ", " + by + ")", " = Math.min(" + c + ", " + varying + " - 3)")) + ";");
    }
    if (joins) {
      line(any(List.of("  " + met + " |= " + truth(1) + ";", "  " + met + " &= " + truth(1) + ";",
          "  if (" + truth(1) + ") " + met + " = true;", "  if (" + truth(1) + ") " + met + " = false;")));
    }
    line("  " + s + (chance(0.3) ? " = Math.max(" + s + ", " + real(2) + ");" : (chance(0.7) ? " += " : " -= ") + real(3) + ";"));
    line("}");
    ints.remove(i);
    kept = outerKept;
    assignable = outerAssignable;
    reals.add(s);
    reals.add(t);
    assignable.add(s);
    assignable.add(t);
    if (counts) {
      found("(double) " + c);
    }
    if (joins) {
      found("(" + met + " ? 0.7 : -0.2)");
    }
  }

  /** What a loop has found may be read later, and counts at once where it can. */
  private void found(String real) {
    reals.add(real);
    if (!kept) {
      line("u += " + real + ";");
    }
  }

  /** An array that a loop fills, in part or whole, and what is read from it. */
  private void fill() {
    String z = fresh("y");
    String i = fresh("k");
    int from = random.nextInt(2);
    line("double[] " + z + " = new double[11];");
    line("for (int " + i + " = " + from + "; " + i + " < 10; " + i + "++) {");
    boolean outerKept = kept;
    List<String> outerAssignable = assignable;
    kept = true;
    assignable = new ArrayList<>();
    ints.add(i);
    String at = z + "[" + i + (chance(0.3) ? " + 1" : "") + "]";
    block(1);
    if (chance(0.4)) {
      line("  if (" + truth(1) + ") " + at + " = " + real(2) + ";");
    } else {
      line("  " + at + " = " + real(2) + ";");
    }
    if (chance(0.3)) {
      line("  " + at + " += " + real(1) + ";");
    }
    line("}");
    ints.remove(i);
    kept = outerKept;
    assignable = outerAssignable;
    reals.add(z + "[" + random.nextInt(11) + "]");
    String s = fresh("s");
    line("double " + s + " = 0;");
    line("for (int " + i + " = 1; " + i + " < 11; " + i + "++) " + s + " += " + z + "[" + i + "] * " + z + "[" + i + " - 1] * 0.1;");
    reals.add(s);
  }

  /** An array of which each iteration of a loop fills several elements, in a short loop or a long one. */
  private void fillRows() {
    String z = fresh("y");
    String i = fresh("k");
    String k = fresh("k");
    int width = chance(0.5) ? 3 : 9;
    int length = 10 * width + random.nextInt(3);
    line("double[] " + z + " = new double[" + length + "];");
    line("for (int " + i + " = 0; " + i + " < 10; " + i + "++) {");
    boolean outerKept = kept;
    List<String> outerAssignable = assignable;
    kept = true;
    assignable = new ArrayList<>();
    ints.add(i);
    block(1);
    line("  for (int " + k + " = 0; " + k + " < " + width + "; " + k + "++) {");
    ints.add(k);
    String at = z + "[" + (chance(0.7) ? width + " * " + i : width + " * (9 - " + i + ")") + " + " + k + "]";
    line("    " + (chance(0.3) ? "if (" + truth(1) + ") " : "") + at + " = " + real(2) + ";");
    line("  }");
    ints.remove(k);
    line("}");
    ints.remove(i);
    kept = outerKept;
    assignable = outerAssignable;
    reals.add(z + "[" + random.nextInt(length) + "]");
    String s = fresh("s");
    line("double " + s + " = 0;");
    line("for (int " + i + " = 0; " + i + " < 10; " + i + "++) for (int " + k + " = 0; " + k + " < 3; " + k + "++) "
        + s + " += " + z + "[" + width + " * " + i + " + " + k + "] * " + z + "[3 * " + i + " + " + k + "] * 0.1;");
    reals.add(s);
  }

  // ---- expressions

  private String real(int size) {
    if (size == 0 || chance(0.15)) {
      return leaf();
    }
    String a = real(size - 1);
    String b = real(size - 1);
    return switch (random.nextInt(18)) {
      case 0, 1, 2 -> "(" + a + " + " + b + ")";
      case 3 -> "(" + a + " - " + b + ")";
      case 4, 5 -> "Math.sin(" + a + ") * " + b;
      case 6 -> a + " / (1.5 + Math.abs(" + b + "))";
      case 7 -> "-" + any(FUNCTIONS) + "(1 + " + a + ")";
      case 8 -> "(" + truth(1) + " ? " + a + " : " + (chance(0.3) ? integer(1) : b) + ")";
      case 9 -> "Math.max(" + a + ", " + b + ")";
      case 10 -> "Math.sqrt(1 + " + a + " * " + a + ")";
      case 11 -> "Math.exp(-Math.abs(" + a + "))";
      // off by a little: what is whole but for rounding may be cast to either side, in plain Java as in ours
      case 16 -> "(1.0 * " + a + " - (int) (0.03 + " + b + "))";
      case 17 -> "(" + b + " + 1.0 * (" + any(List.of("long", "int")) + ") (0.03 + " + a + "))";
      case 12 -> helper ? "Math.log1p(Math.abs(" + a + "))" : "h1(" + a + ", " + integer(1) + ")";
      case 13 -> helper || kept || arrays.isEmpty() ? "Math.hypot(1, " + a + ")" : "h2(" + any(arrays) + ", " + a + ")";
      case 14 -> "switch (" + integer(1) + ") { case 0, 2 -> " + a + "; case 1 -> " + (chance(0.5) ? yields(size - 1) : leaf() + ";")
          + " default -> " + (chance(0.3) ? yields(size - 1) : b + ";") + " }";
      default -> "Math.pow(1.5 + Math.abs(Math.sin(" + a + ")), " + (chance(0.5) ? "3" : "Math.cos(" + b + ")") + ")";
    };
  }

  /** A block of a switch expression. */
  private String yields(int size) {
    String name = fresh("y");
    String early = chance(0.5) ? "if (" + truth(1) + ") { yield 1.0 * " + real(size) + "; } " : "";
    return "{ double " + name + " = " + real(size) + "; " + early + name + " += " + leaf() + "; yield " + name + " * 0.5; }";
  }

  private String leaf() {
    switch (random.nextInt(6)) {
      case 0:
        return Double.toString(Math.rint(random.nextDouble() * 40 - 20) / 10).replace("-", "0 - ").replaceAll("(.*- .*)", "($1)");
      case 1:
        return integer(1);
      case 2:
        if (!arrays.isEmpty() && !kept) {
          return any(arrays) + "[" + index(3) + "]";
        }
        return "TABLE[" + index(3) + "]";
      case 3:
        if (!helper) {
          return "x[" + index(dimension) + "]";
        }
        return any(reals);
      default:
        return any(reals);
    }
  }

  private String index(int length) {
    if (!bounded.isEmpty() && chance(0.4)) {
      return any(bounded);
    }
    return chance(0.3) ? "Math.floorMod(" + integer(1) + ", " + length + ")" : Integer.toString(random.nextInt(length));
  }

  private String integer(int size) {
    if (size == 0 || chance(0.3)) {
      return ints.isEmpty() || chance(0.3) ? Integer.toString(random.nextInt(5)) : any(ints);
    }
    String a = integer(size - 1);
    String b = integer(size - 1);
    return switch (random.nextInt(8)) {
      case 0 -> "(" + a + " + " + b + ")";
      case 1 -> "(" + a + " - " + b + ")";
      case 2 -> a + " * " + b;
      case 3 -> "Math.min(" + a + ", " + b + ")";
      case 4 -> "(" + a + " / " + (1 + random.nextInt(3)) + ")";
      case 5 -> "(" + a + " % " + (2 + random.nextInt(3)) + ")";
      case 6 -> "(" + b + " != 0 ? " + a + " / " + b + " : " + a + ")";
      default -> "Math.abs(" + a + ")";
    };
  }

  private String truth(int size) {
    if (size == 0) {
      return chance(0.5) ? leaf() + " > " + leaf() : integer(1) + " <= " + integer(1);
    }
    return switch (random.nextInt(6)) {
      case 0 -> "(" + truth(size - 1) + " && " + truth(size - 1) + ")";
      case 1 -> "(" + truth(size - 1) + " || " + truth(size - 1) + ")";
      case 2 -> "!(" + truth(size - 1) + ")";
      case 3 -> "(" + truth(0) + " ^ " + truth(0) + ")";
      case 4 -> integer(1) + " == " + integer(1);
      default -> real(1) + " < " + real(1);
    };
  }
}
