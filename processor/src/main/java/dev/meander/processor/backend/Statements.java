package dev.meander.processor.backend;

import com.palantir.javapoet.CodeBlock;

/** Statements of a method, one after the other. */
class Statements {
  private final CodeBlock.Builder code = CodeBlock.builder();

  /** Adds a statement, given without its semicolon; {@code types} stand for the {@code $T} in it. */
  void add(String statement, Object... types) {
    code.addStatement(statement, types);
  }

  /** Opens a block: {@code if (…)} or {@code for (…)}. */
  void open(String head) {
    code.beginControlFlow("$L", head);
  }

  /** Closes the innermost block. */
  void close() {
    code.endControlFlow();
  }

  CodeBlock build() {
    return code.build();
  }
}
