package dev.meander.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {
  /** Another JVM: prints as many lines as asked for, and fails with a reason if there is none to print. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) {
      int lines = Integer.parseInt(args[0]);
      if (lines == 0) {
        for (int k = 0; k < 1_000; k++) {
          System.err.println("trouble " + k);
        }
        throw new IllegalArgumentException("nothing to print");
      }
      for (int k = 0; k < lines; k++) {
        System.out.println(k);
      }
    }
  }

  @Test
  void linesAndReasonsOfAnotherProgram() {
    assertEquals(List.of("0", "1"), Commands.run(Commands.java(List.of(), Program.class, "2")).lines());
    String message = assertThrows(
            IllegalStateException.class, () -> Commands.run(Commands.java(List.of(), Program.class, "0")))
        .getMessage();
    assertTrue(message.contains("ended with status 1: trouble ") && message.contains("nothing to print"), message);
    assertTrue(message.lines().count() <= 10, message);
  }
}
