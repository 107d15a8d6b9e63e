package dev.meander.processor.backend;

import com.palantir.javapoet.CodeBlock;
import dev.meander.processor.ir.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements of an OpenCL kernel, in the forms that Aparapi translates whether or not javac kept names of locals:
 *
 * <ul>
 *   <li>every local stands at the top of the method and is initialised there, so that javac gives no two of them one
 *       slot; a slot that changes its type is not translated
 *   <li>a block does not end with another block, but with a plain statement
 * </ul>
 *
 * <p>In a statement {@code $T} is the class of functions that Kernel does not have.
 */
final class KernelStatements extends Statements {
  private static final String LAST = "nop = 1";
  private static final int DECLARATIONS_A_LINE = 8;

  private final Map<String, Type> locals = new LinkedHashMap<>();
  private final Map<String, String> starts = new HashMap<>();
  private boolean afterBlock;
  private int count;

  KernelStatements() {
    local("nop", Type.INT);
  }

  /** Makes sure that there is such a local. A boolean is an int, 0 or 1. */
  String local(String name, Type type) {
    Type known = locals.putIfAbsent(name, type == Type.BOOL ? Type.INT : type);
    if (known != null && known == Type.REAL != (type == Type.REAL)) {
      throw new AssertionError(name + " is of two types");
    }
    return name;
  }

  /** A local that holds {@code start} from the beginning. */
  String local(String name, Type type, String start) {
    starts.put(name, start);
    return local(name, type);
  }

  /** {@code name = value}, in a local of that type. */
  void set(String name, Type type, String value) {
    add(local(name, type) + " = " + value);
  }

  @Override
  void add(String statement, Object... types) {
    Object[] functions = new Object[statement.split("\\$T", -1).length - 1];
    Arrays.fill(functions, RuntimeNames.OPEN_CL_FUNCTIONS);
    super.add(statement, functions);
    count++;
    afterBlock = false;
  }

  /** How many statements there are, blocks left out. */
  int count() {
    return count;
  }

  @Override
  void open(String head) {
    super.open(head);
    afterBlock = false;
  }

  @Override
  void close() {
    endWithStatement();
    super.close();
    afterBlock = true;
  }

  private void endWithStatement() {
    if (afterBlock) {
      add(LAST);
    }
  }

  /** The declarations, then the statements. */
  @Override
  CodeBlock build() {
    endWithStatement();
    CodeBlock.Builder all = CodeBlock.builder();
    declare(all, Type.INT, "int ", "0");
    declare(all, Type.REAL, "float ", "0f");
    return all.add(super.build()).build();
  }

  private void declare(CodeBlock.Builder to, Type type, String keyword, String zero) {
    List<String> names = new ArrayList<>();
    locals.forEach((name, of) -> {
      if (of == type) {
        names.add(name + " = " + starts.getOrDefault(name, zero));
      }
    });
    for (int from = 0; from < names.size(); from += DECLARATIONS_A_LINE) {
      List<String> line = names.subList(from, Math.min(from + DECLARATIONS_A_LINE, names.size()));
      to.addStatement("$L", keyword + String.join(", ", line));
    }
  }
}
