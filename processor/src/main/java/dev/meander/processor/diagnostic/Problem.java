package dev.meander.processor.diagnostic;

/** Everything the processor refuses, with the way out. Each has a paragraph in docs/errors.md. */
public enum Problem {
  ENERGY_SIGNATURE("%s. An energy is a static method, or an instance method of a record, that returns double and takes "
      + "double coordinates, or one double[] with @Energy(dim = …)"),
  ENERGY_CLASS("%s. Declare the energy in a named, non-generic class or record that its package can see"),
  ENERGY_STATEMENT("%s is not supported in an energy. Use locals, if/else, counted for loops and return"),
  ENERGY_EXPRESSION("%s is not supported in an energy. Use arithmetic, comparisons, ?:, array elements and calls"),
  ENERGY_IMPURE("%s must not be assigned: an energy has no effects. Copy the value into a local variable"),
  ENERGY_CALL("%s has no derivative here. An energy may call %s, a method of the same top-level class, or a "
      + "static method marked @Differentiable or @Energy"),
  ENERGY_NO_SOURCE("%s has no source in this compilation, and its class file comes without a graph. Compile it with "
      + "Meander's processor, or together with what uses it"),
  ENERGY_VERSION("%s was compiled by a newer Meander, whose graphs have version %s; this one reads up to %s. Use the newer "
      + "processor here too"),
  DIFFERENTIABLE("%s. A @Differentiable method is static, not private, takes double, int, boolean and arrays of them, and "
      + "returns one of the three"),
  ENERGY_NAME("%s is not a local variable, parameter, record component or constant. Make it one of these"),
  ENERGY_TYPE("%s. Energies compute with double, int and boolean, and arrays of them"),
  ENERGY_RECURSION("%s calls itself. Write the recursion as a counted loop"),
  LOOP_UNBOUNDED("%s. Write for (int i = a; i < b; i++) with bounds that do not depend on x"),
  LOOP_CARRIED("%s is carried from one iteration to the next, and is neither a sum (s += e), a maximum or minimum "
      + "(m = Math.min(m, e)), nor a boolean joined by |= or &=, of what its own iteration computes. "
      + "Loops of up to 8 iterations may carry anything"),
  LOOP_BUDGET("%s: %s operations. Use loops of more than 8 iterations, which are kept as loops, and fewer calls in calls"),
  INDEX_BOUNDS("index %s out of bounds %s. Use 0 to length - 1%s"),
  DOMAIN("%s. Correct it, or write Double.NaN or Double.POSITIVE_INFINITY if that is meant"),
  INDEX_DATA("%s depends on x. An index or a loop bound must be the same for every point"),
  LAYER_KIND("%s. A void method of a flow carries exactly one of @AffineCoupling, @AdditiveCoupling, @Affine, "
      + "@Metropolis, @Langevin; any other returns a @Block interface"),
  FLOW_METHOD("%s. The methods of a flow are abstract, without parameters, and declared in the interface itself"),
  FLOW_TYPE("%s. @StochasticFlow and @Block stand on interfaces that extend none and are not generic"),
  FLOW_CYCLE("block %s contains itself. Use @Repeat to repeat a block"),
  FLOW_EMPTY("flow %s has no layers. Declare at least one"),
  FLOW_ENERGY("target %s has no @Energy method. Annotate its energy"),
  FLOW_PRIOR("prior %s is not supported. Use StandardNormal"),
  FLOW_VALUE("%s must be %s, but is %s. Change the value"),
  FLOW_SIZE("%s must be %s, but is %s. Use fewer or smaller layers"),
  FLOW_DIMENSION("a coupling needs at least 2 coordinates, but %s has 1. Use @Affine, @Metropolis or @Langevin"),
  NAME_CLASH("%s exists already. Rename it, or %s, for which it is to be generated"),
  COMPILER_UNSUPPORTED("this compiler gives annotation processors no method bodies (%s). Compile with javac, through "
      + "Maven or Gradle, or run Eclipse's compiler on a full JDK 18 or later"),
  NAME_MEANING("%s was read as %s, but javac means %s. This is a defect of Meander; please report it with the source, and "
      + "write the name in full meanwhile"),
  INTERNAL("the processor failed: %s. This is a defect of Meander; please report it with the source");

  private final String words;

  Problem(String words) {
    this.words = words;
  }

  /** The message, with its id. */
  public String message(Object... arguments) {
    return "[" + name() + "] " + String.format(words, arguments);
  }
}
