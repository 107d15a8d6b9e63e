package dev.meander.processor.backend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.schedule.Counts;
import dev.meander.processor.schedule.RowPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods of a kernel class; what is printed twice stands there once. */
final class Methods {
  private final boolean doublePrecision;
  private final Map<String, String> stages = new HashMap<>();
  private final Map<String, String> passes = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<MethodSpec> stageMethods = new ArrayList<>();
  private final List<MethodSpec> passMethods = new ArrayList<>();
  private final Map<RowPlan.Matrix, String> matrices = new LinkedHashMap<>();
  private final Map<String, KernelContents.Method> contents = new HashMap<>();
  private final Deque<KernelContents.Method> open = new ArrayDeque<>();
  private int scratch;

  Methods(boolean doublePrecision) {
    this.doublePrecision = doublePrecision;
  }

  boolean doublePrecision() {
    return doublePrecision;
  }

  ClassName rows() {
    return RuntimeNames.rows(doublePrecision);
  }

  TypeName real() {
    return doublePrecision ? TypeName.DOUBLE : TypeName.FLOAT;
  }

  /** Notes that a stage needs so many scratch rows. */
  void needScratch(int rows) {
    scratch = Math.max(scratch, rows);
  }

  /** Most scratch rows that any stage needs. */
  int scratch() {
    return scratch;
  }

  /** The field of a matrix. */
  String matrix(RowPlan.Matrix matrix) {
    return matrices.computeIfAbsent(matrix, k -> "matrix" + matrices.size());
  }

  // Emits:
  //
  // private final FloatMatrix matrix0;
  // ...
  // this.matrix0 = FloatMatrix.of(this.factor_, 1, 1);
  void addMatrices(TypeSpec.Builder type, MethodSpec.Builder constructor) {
    ClassName matrix = RuntimeNames.matrix(doublePrecision);
    matrices.forEach((of, name) -> {
      type.addField(matrix, name, Modifier.PRIVATE, Modifier.FINAL);
      String rows = of.end() == RowPlan.Matrix.WHOLE ? "" : ", " + of.slope() + ", " + of.end();
      constructor.addStatement("this.$N = $T.of(this.$N$L)", name, matrix, of.table().name(), rows);
    });
  }

  /** Begins a method: what is noted and called from now on, it does; {@link #stage} ends it. */
  void open() {
    open.push(new KernelContents.Method());
  }

  /** The method that is open does some arithmetic over rows. */
  void note(Counts counts) {
    open.element().counts().add(counts);
  }

  /** The method that is open has the runtime do something. */
  void note(String block) {
    open.element().blocks().add(block);
  }

  private void called(String method, KernelContents.Method callee) {
    contents.putIfAbsent(method, callee);
    if (!open.isEmpty()) {
      open.element().calls().add(method);
    }
  }

  /** What the methods do so far, by their names. */
  Map<String, KernelContents.Method> contents() {
    return Map.copyOf(contents);
  }

  /** The call of a stage's method, which is added if there is none like it; the method was opened. */
  String stage(String name, Map<String, TypeName> symbols, CodeBlock body) {
    String method = stages.computeIfAbsent(symbols + " " + body, k -> {
      String fresh = fresh(name);
      stageMethods.add(StagePrinter.method(fresh, symbols, body));
      return fresh;
    });
    called(method, open.pop());
    return method + "(" + String.join(", ", symbols.keySet()) + ")";
  }

  /** The call of a pass's method, which is added if there is none like it. */
  String pass(String stage, PassPrinter.Printed printed, Counts counts) {
    String method = passes.computeIfAbsent(printed.key(), k -> {
      String fresh = fresh(stage + "Pass");
      passMethods.add(printed.method(fresh, real()));
      return fresh;
    });
    called(method, new KernelContents.Method(List.of(counts), List.of(), List.of()));
    return printed.call(method, real());
  }

  /** Adds a method as it is. */
  void add(MethodSpec method) {
    stageMethods.add(method);
  }

  private String fresh(String name) {
    int number = numbers.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + number;
  }

  void addTo(TypeSpec.Builder type) {
    stageMethods.forEach(type::addMethod);
    passMethods.forEach(type::addMethod);
  }
}
