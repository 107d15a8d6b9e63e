package dev.meander.processor.ir;

/**
 * Something a graph reads or writes.
 *
 * @param name unique within a program
 * @param space whether every walker has its own value
 * @param type of an element
 * @param rank number of indices: a walker's row of features has 1, a record component 0 to 2
 */
public record Variable(String name, Space space, Type type, int rank) {
  /** Whether every walker has its own value. */
  public enum Space {
    /** One value a walker: state, adjoints, noise, intermediate rows. */
    WALKER,
    /** One value for all walkers: record components, trained parameters, λ, step sizes. */
    UNIFORM
  }

  /** Rows of features, one value a walker each. */
  public static Variable rows(String name) {
    return new Variable(name, Space.WALKER, Type.REAL, 1);
  }

  /** A real scalar that all walkers share. */
  public static Variable scalar(String name) {
    return new Variable(name, Space.UNIFORM, Type.REAL, 0);
  }

  /** Something all walkers share. */
  public static Variable uniform(String name, Type type, int rank) {
    return new Variable(name, Space.UNIFORM, type, rank);
  }
}
