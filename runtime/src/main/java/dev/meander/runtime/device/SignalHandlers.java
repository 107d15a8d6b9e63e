package dev.meander.runtime.device;

/**
 * Gives the JVM its signal handlers back.
 *
 * <p>The JVM stops its threads and finds null pointers and divisions by zero through signals. A driver that compiles
 * with LLVM, such as PoCL, sets handlers of LLVM's in place of the JVM's, for SIGSEGV among them
 * ({@code llvm::sys::RemoveFileOnSignal}, which every file that clang writes goes through), and leaves them there. Those
 * put the JVM's back at the first signal and let it come again; but until they have done so, the action is the system's
 * default one. Two threads that the JVM stops at the same time then end the process, without any report. And PoCL steps
 * over integer divisions by zero, in Java's code too, where {@code 1 / 0} is 1 from then on.
 *
 * <p>So there must be a signal, once, before other threads may need theirs. Once only: a null pointer that is read
 * very often is compiled to a comparison, without a signal.
 */
final class SignalHandlers {
  private SignalHandlers() {}

  /** Reads from null: a SIGSEGV that the JVM turns into an exception, as soon as it has its handlers back. */
  static void restore() {
    try {
      length(null);
      throw new AssertionError("null has no length");
    } catch (NullPointerException e) {
      // as it should be
    }
  }

  private static int length(int[] array) {
    return array.length;
  }
}
