package dev.meander.processor.diagnostic;

import java.util.List;

/** Gives up one annotated element because of problems that were all found. */
public final class Refusals extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Refusal> all;

  public Refusals(List<Refusal> all) {
    super(all.size() + " problems", null, false, false);
    this.all = List.copyOf(all);
  }

  /** The problems, in the order found. */
  public List<Refusal> all() {
    return all;
  }
}
