package dev.meander.examples.doublewell;

import dev.meander.runtime.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how a training gets on: a bar that moves on a terminal, a line for each quarter in a file or pipe. */
abstract sealed class TrainingProgress implements Consumer<Progress>, AutoCloseable {
  private TrainingProgress() {}

  /** Progress of a training of so many iterations, on the standard error stream. */
  static TrainingProgress of(String name, int iterations) {
    return isTerminal() ? new Bar(name, iterations) : new Lines(name, System.err);
  }

  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true; // before Java 22 there is a console only on a terminal
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public abstract void close();

  private static final class Bar extends TrainingProgress {
    private final ProgressBar bar;

    Bar(String name, int iterations) {
      this.bar = new ProgressBarBuilder()
          .setTaskName("training " + name)
          .setInitialMax(iterations)
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(200)
          .build();
    }

    @Override
    public void accept(Progress progress) {
      bar.stepTo(progress.iteration());
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  static final class Lines extends TrainingProgress {
    private final String name;
    private final PrintStream print;

    Lines(String name, PrintStream print) {
      this.name = name;
      this.print = print;
    }

    @Override
    public void accept(Progress progress) {
      int done = progress.iteration();
      int all = progress.iterations();
      if (quarters(done, all) > quarters(done - 1, all)) {
        print.println("training " + name + ": " + done + " of " + all + " iterations");
      }
    }

    private static long quarters(int done, int all) {
      return 4L * done / all;
    }

    @Override
    public void close() {}
  }
}
