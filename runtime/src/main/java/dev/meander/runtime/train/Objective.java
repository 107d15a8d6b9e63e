package dev.meander.runtime.train;

import dev.meander.runtime.Loss;

/** What the training loop needs of a flow. */
public interface Objective {
  /** The parameters, live: the loop steps on this array and then calls {@link #parametersChanged}. */
  double[] parameters();

  /** The loss of an iteration, counted over all phases, and its gradient, which is overwritten. */
  Evaluation evaluate(Loss loss, long iteration, double[] gradient);

  /** Brings the parameters back into their domain and tells the kernels of them. */
  void parametersChanged();

  /**
   * A loss, or what was wrong with it.
   *
   * @param loss L; NaN if something was wrong
   * @param trouble what is not finite, and in which layer; null if all is well
   * @param remedy what to change; null if all is well
   * @param byData whether the data are wrong, so that no parameters could help
   */
  record Evaluation(double loss, String trouble, String remedy, boolean byData) {
    /** A good loss. */
    public static Evaluation of(double loss) {
      return new Evaluation(loss, null, null, false);
    }

    /** No loss: {@code trouble} ends a sentence, such as "… is not finite", and {@code remedy} follows "try". */
    public static Evaluation failed(String trouble, String remedy) {
      return new Evaluation(Double.NaN, trouble, remedy, false);
    }

    /** No loss, as with {@link #failed}, for the data's sake. */
    public static Evaluation failedByData(String trouble, String remedy) {
      return new Evaluation(Double.NaN, trouble, remedy, true);
    }
  }
}
