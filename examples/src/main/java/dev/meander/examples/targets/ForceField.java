package dev.meander.examples.targets;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The parameters of alanine dipeptide, ACE-ALA-NME, in the force field ff96. */
public final class ForceField {
  /** kT at 1000 K in kJ/mol. */
  public static final double KT_1000 = 8.31446261815324;

  private final JsonNode all = read();
  private final List<int[]> pairs = new ArrayList<>();
  private final List<double[]> pairParameters = new ArrayList<>();

  private ForceField() {}

  /** The molecule, with energies in units of kT, which is given in kJ/mol. */
  public static AlanineDipeptide alanineDipeptide(double kT) {
    return new ForceField().molecule(kT);
  }

  /** Coordinates in nm of a minimum, at −118.475332 kJ/mol. */
  public static double[] minimum() {
    List<JsonNode> atoms = StreamSupport.stream(read().get("minimum").get("positions").spliterator(), false).toList();
    double[] x = new double[3 * atoms.size()];
    for (int d = 0; d < x.length; d++) {
      x[d] = atoms.get(d / 3).get(d % 3).doubleValue();
    }
    return x;
  }

  private static JsonNode read() {
    InputStream file = ForceField.class.getResourceAsStream("alanine-dipeptide.json");
    return new ObjectMapper().readTree(file); // which closes the file
  }

  private AlanineDipeptide molecule(double kT) {
    double coulomb = all.get("coulomb_constant_kJ_nm_per_mol_e2").doubleValue();
    exceptions(coulomb);
    otherPairs(coulomb);
    List<JsonNode> torsions = list("torsions");
    torsions.addAll(list("impropers"));
    return new AlanineDipeptide(
        kT,
        atoms(list("bonds")),
        numbers(list("bonds"), "r0"),
        numbers(list("bonds"), "k"),
        atoms(list("angles")),
        numbers(list("angles"), "theta0"),
        numbers(list("angles"), "k"),
        atoms(torsions),
        torsions.stream().mapToInt(t -> t.get("periodicity").intValue()).toArray(),
        numbers(torsions, "phase"),
        numbers(torsions, "k"),
        pairs.toArray(int[][]::new),
        parameters(p -> p[0]),
        parameters(p -> p[1]),
        parameters(p -> p[2]));
  }

  /** Pairs three bonds apart have parameters of their own. */
  private void exceptions(double coulomb) {
    for (JsonNode e : list("exceptions14")) {
      pairs.add(integers(e.get("atoms")));
      double charge = coulomb * e.get("chargeProd").doubleValue();
      pairParameters.add(new double[] {e.get("sigma").doubleValue(), e.get("epsilon").doubleValue(), charge});
    }
  }

  /** All others but those one or two bonds apart, by the mean of σ and the geometric mean of ε. */
  private void otherPairs(double coulomb) {
    Set<List<Integer>> done = new HashSet<>();
    pairs.forEach(p -> done.add(List.of(p[0], p[1])));
    list("excluded").forEach(p -> done.add(List.of(p.get(0).intValue(), p.get(1).intValue())));
    double[] charge = numbers(list("atoms"), "charge");
    double[] sigma = numbers(list("atoms"), "sigma");
    double[] epsilon = numbers(list("atoms"), "epsilon");
    for (int i = 0; i < charge.length; i++) {
      for (int j = i + 1; j < charge.length; j++) {
        if (!done.contains(List.of(i, j))) {
          pairs.add(new int[] {i, j});
          double depth = Math.sqrt(epsilon[i] * epsilon[j]);
          pairParameters.add(new double[] {(sigma[i] + sigma[j]) / 2, depth, coulomb * charge[i] * charge[j]});
        }
      }
    }
  }

  private List<JsonNode> list(String name) {
    return new ArrayList<>(StreamSupport.stream(all.get(name).spliterator(), false).toList());
  }

  private static int[][] atoms(List<JsonNode> terms) {
    return terms.stream().map(t -> integers(t.get("atoms"))).toArray(int[][]::new);
  }

  private static int[] integers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).mapToInt(JsonNode::intValue).toArray();
  }

  private static double[] numbers(List<JsonNode> terms, String name) {
    return terms.stream().mapToDouble(t -> t.get(name).doubleValue()).toArray();
  }

  private double[] parameters(ToDoubleFunction<double[]> which) {
    return pairParameters.stream().mapToDouble(which).toArray();
  }
}
