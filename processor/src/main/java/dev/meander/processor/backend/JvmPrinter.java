package dev.meander.processor.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.schedule.Rows;
import dev.meander.processor.schedule.Stage;
import dev.meander.processor.spec.EnergySpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Prints the JVM kernels of a flow: one class that extends the runtime's tile, with one set of methods a program. */
public final class JvmPrinter {
  /** Layers of networks in one method, of at most 200 bytes each. */
  private static final int NETWORK_LAYERS = 20;

  private final FlowProgram program;
  private final boolean doublePrecision;
  private final Methods methods;
  private final List<KernelContents.Run> runs = new ArrayList<>();
  private final ClassName rows;
  private final ClassName dense;
  private final TypeName rowsType;

  private JvmPrinter(FlowProgram program) {
    this.program = program;
    this.doublePrecision = program.flow().doublePrecision();
    this.methods = new Methods(doublePrecision);
    this.rows = RuntimeNames.rows(doublePrecision);
    this.dense = RuntimeNames.dense(doublePrecision);
    this.rowsType = StagePrinter.rowsType(doublePrecision);
  }

  /** The generated class, and what its methods do. */
  public record Kernels(JavaFile file, KernelContents contents) {}

  /** Prints the class. */
  public static Kernels print(FlowProgram program) {
    JvmPrinter printer = new JvmPrinter(program);
    JavaFile file = printer.file();
    return new Kernels(file, new KernelContents(printer.methods.contents(), List.copyOf(printer.runs)));
  }

  private JavaFile file() {
    ClassName source = ClassName.get(program.flow().type());
    TypeSpec.Builder type = GeneratedNames.kernel(program.flow().type(), "Jvm")
        .superclass(RuntimeNames.tile(doublePrecision))
        .addJavadoc("JVM kernels of {@link $T}: ", source)
        .addJavadoc("$L layers of $L kinds, $L parameters.\n", program.layers().size(), program.programs().size(), program.parameterCount());
    type.addField(table("PROGRAM", program.layers().stream().map(FlowProgram.Layer::program).toList()));
    type.addField(table("OFFSET", program.layers().stream().map(FlowProgram.Layer::offset).toList()));

    Map<String, CodeBlock.Builder> dispatch = new LinkedHashMap<>();
    for (String run : List.of("runForward", "runInverse", "runForwardAdjoint", "runInverseAdjoint")) {
      dispatch.put(run, CodeBlock.builder());
    }
    CodeBlock.Builder tapeRows = CodeBlock.builder();
    int work = 0;
    for (int k = 0; k < program.programs().size(); k++) {
      LayerProgram layer = program.programs().get(k);
      RowNames names = new RowNames(doublePrecision, layer.buffers());
      String name = decapitalised(layer.kind()) + k;
      Printed forward = new Printed(names, name + "Forward", layer.forward());
      boolean same = layer.forward().equals(layer.inverse());
      Printed inverse = same ? forward : new Printed(names, name + "Inverse", layer.inverse());
      Printed forwardAdjoint = new Printed(names, name + "ForwardAdjoint", layer.forwardAdjoint());
      Printed inverseAdjoint = same ? forwardAdjoint : new Printed(names, name + "InverseAdjoint", layer.inverseAdjoint());
      runs.add(new KernelContents.Run(k, same ? "forward and inverse" : "forward", forward.method()));
      if (!same) {
        runs.add(new KernelContents.Run(k, "inverse", inverse.method()));
      }
      runs.add(new KernelContents.Run(k, same ? "adjoint of both" : "adjoint of forward", forwardAdjoint.method()));
      if (!same) {
        runs.add(new KernelContents.Run(k, "adjoint of inverse", inverseAdjoint.method()));
      }
      dispatch.get("runForward").addStatement("case $L -> $L", k, forward.call);
      dispatch.get("runInverse").addStatement("case $L -> $L", k, inverse.call);
      dispatch.get("runForwardAdjoint").addStatement("case $L -> $L", k, forwardAdjoint.call);
      dispatch.get("runInverseAdjoint").addStatement("case $L -> $L", k, inverseAdjoint.call);
      tapeRows.addStatement("case $L -> $L", k, names.tape());
      work = Math.max(work, names.work());
    }
    RowNames names = new RowNames(doublePrecision, program.targetBuffers());
    Printed target = new Printed(names, "targetGradient", program.targetGradient());
    String targetGradient = target.call;
    runs.add(new KernelContents.Run(-1, "gradient of the target", target.method()));
    work = Math.max(work, names.work());

    constructor(type, work);
    dispatch.forEach((name, cases) -> type.addMethod(dispatch(name, cases.build())));
    type.addMethod(MethodSpec.methodBuilder("tapeRows")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.INT)
        .addParameter(TypeName.INT, "layer")
        .addCode("return switch (PROGRAM[layer]) {$>\n$L", tapeRows.build())
        .addStatement("default -> throw new $T($S + layer)", AssertionError.class, "layer ")
        .addCode("$<};\n")
        .build());
    type.addMethod(MethodSpec.methodBuilder("runTargetGradient")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addStatement("$L", targetGradient)
        .build());
    methods.addTo(type);
    return JavaFile.builder(source.packageName(), type.build()).indent("  ").skipJavaLangImports(true).build();
  }

  private static FieldSpec table(String name, List<Integer> values) {
    String list = String.join(", ", values.stream().map(String::valueOf).toList());
    return FieldSpec.builder(ArrayTypeName.of(TypeName.INT), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("{$L}", list)
        .build();
  }

  private void constructor(TypeSpec.Builder type, int work) {
    EnergySpec energy = program.flow().energy();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(RuntimeNames.FLOW_MODEL, "model");
    if (energy.record()) {
      constructor.addParameter(ClassName.get(energy.type()), "parameters");
    }
    constructor
        .addParameter(RuntimeNames.ENERGY_FUNCTION, "target")
        .addStatement("super(model, target, $L, $L)", work, methods.scratch());
    if (energy.record()) {
      new Components(energy).addFields(type, constructor);
      methods.addMatrices(type, constructor);
    }
    type.addMethod(constructor.build());
  }

  // Emits:
  //
  // protected void runForward(int layer, float[][] tape) {
  //   final int p0 = OFFSET[layer];
  //   switch (PROGRAM[layer]) {
  //     case 0 -> affineCoupling0Forward(layer, p0, tape);
  //     default -> throw new AssertionError("layer " + layer);
  //   }
  // }
  private MethodSpec dispatch(String name, CodeBlock cases) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "layer")
        .addParameter(rowsType, "tape");
    if (cases.toString().contains("p0")) {
      method.addStatement("final int p0 = OFFSET[layer]");
    }
    if (cases.toString().contains("lambda")) {
      method.addStatement("final double lambda = lambda(layer)");
    }
    if (cases.toString().contains("stepSize")) {
      method.addStatement("final double stepSize = stepSize(layer)");
    }
    return method.addCode("switch (PROGRAM[layer]) {$>\n$L", cases)
        .addStatement("default -> throw new $T($S + layer)", AssertionError.class, "layer ")
        .addCode("$<}\n")
        .build();
  }

  static String decapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** One list of stages as a method. */
  private final class Printed {
    private final RowNames names;
    private final String name;
    private CodeBlock.Builder code = CodeBlock.builder();
    private final String call;
    private int stages;
    private int steps;
    private boolean usesLayer;

    Printed(RowNames names, String name, List<Stage> list) {
      this.names = names;
      this.name = name;
      Map<String, TypeName> outer = names.openSymbols();
      methods.open();
      stages(list);
      Map<String, TypeName> symbols = new LinkedHashMap<>();
      if (usesLayer) {
        symbols.put("layer", TypeName.INT);
      }
      for (Map.Entry<String, TypeName> symbol : names.closeSymbols(outer).entrySet()) {
        if (List.of("p0", "tape", "lambda", "stepSize").contains(symbol.getKey())) {
          symbols.put(symbol.getKey(), symbol.getValue());
        }
      }
      this.call = methods.stage(name, symbols, code.build());
    }

    /** The name of the method. */
    String method() {
      return call.substring(0, call.indexOf('('));
    }

    /** Stages in order; a deep network in methods of some of its layers each, since HotSpot compiles no long method. */
    private void stages(List<Stage> list) {
      for (int k = 0; k < list.size(); ) {
        int end = k;
        while (end < list.size() && end < k + NETWORK_LAYERS && isNetwork(list.get(end))) {
          end++;
        }
        if (end < k + NETWORK_LAYERS) {
          end = Math.max(end, k + 1);
          list.subList(k, end).forEach(this::stage);
        } else {
          part(list.subList(k, end));
        }
        k = end;
      }
    }

    private static boolean isNetwork(Stage stage) {
      return stage instanceof Stage.Dense || stage instanceof Stage.DenseAdjoint;
    }

    private void part(List<Stage> list) {
      CodeBlock.Builder around = code;
      code = CodeBlock.builder();
      Map<String, TypeName> outer = names.openSymbols();
      methods.open();
      list.forEach(this::stage);
      String part = methods.stage(name + "Part", names.closeSymbols(outer), code.build());
      code = around.addStatement("$L", part);
    }

    private void stage(Stage stage) {
      if (stage instanceof Stage.Pointwise pointwise) {
        code.addStatement("$L", StagePrinter.print(methods, names, name + "Stage" + ++stages, pointwise.graph()));
      } else if (stage instanceof Stage.Dense d) {
        dense(d);
      } else if (stage instanceof Stage.DenseAdjoint d) {
        denseAdjoint(d);
      } else if (stage instanceof Stage.Normals normals) {
        noise(normals);
      } else if (stage instanceof Stage.LogUniforms uniforms) {
        usesLayer = true;
        methods.note("ln U");
        names.localRow(uniforms.rows());
        TypeName row = ArrayTypeName.of(methods.real());
        code.addStatement("final $T $L = noise.logUniforms(layer, step, $L)", row, uniforms.rows().name(), steps);
      } else if (stage instanceof Stage.Repeat repeat) {
        methods.note(repeat.steps() + " steps");
        code.beginControlFlow("for (int step = 0; step < $L; step++)", repeat.steps());
        steps = repeat.steps();
        repeat.body().forEach(this::stage);
        code.endControlFlow();
      } else if (stage instanceof Stage.Copy copy) {
        copy(names.row(copy.to(), "k"), names.row(copy.from(), "k"), copy.count());
      } else if (stage instanceof Stage.ReduceParameters reduce) {
        reduce(reduce);
      } else if (stage instanceof Stage.Retrace retrace) {
        retrace(retrace);
      }
    }

    private void dense(Stage.Dense d) {
      methods.note("dense " + d.inputs() + " → " + d.outputs());
      code.addStatement(
          "dense.forward($L, $L, $L, $L, $L, $L, p, $L, $L, $L, n)",
          array(d.to()), first(d.to()), d.outputs(), array(d.from()), first(d.from()), d.inputs(),
          parameter(d.weight()), parameter(d.bias()), d.relu());
    }

    private void denseAdjoint(Stage.DenseAdjoint adjoint) {
      Stage.Dense d = adjoint.dense();
      methods.note("adjoint of dense " + d.inputs() + " → " + d.outputs());
      Rows bar = adjoint.toBar();
      if (d.relu()) {
        code.addStatement(
            "$T.gate($L, $L, $L, $L, $L, n)",
            dense, array(bar), first(bar), array(d.to()), first(d.to()), d.outputs());
      }
      code.addStatement(
          "dense.gradient(gradient, $L, $L, $L, $L, $L, $L, $L, $L, n)",
          parameter(d.weight()), parameter(d.bias()), array(bar), first(bar), d.outputs(),
          array(d.from()), first(d.from()), d.inputs());
      code.addStatement(
          "dense.backward($L, $L, $L, $L, $L, $L, p, $L, $L, n)",
          array(adjoint.fromBar()), first(adjoint.fromBar()), d.inputs(), array(bar), first(bar), d.outputs(),
          parameter(d.weight()), adjoint.add());
    }

    private void noise(Stage.Normals normals) {
      usesLayer = true;
      Variable variable = normals.rows();
      methods.note(normals.count() + " normals");
      names.local(variable, variable.name(), "", 0);
      code.addStatement(
          "final $T $L = noise.normals(layer, step, $L, $L)", rowsType, variable.name(), steps, normals.count());
    }

    private void reduce(Stage.ReduceParameters reduce) {
      String from = names.row(reduce.rows().variable(), reduce.count() == 1 ? "" + reduce.rows().first() : "k");
      if (reduce.count() == 1) {
        code.addStatement("addToGradient($L, $T.sum($L, n))", parameter(reduce.parameter()), rows, from);
        return;
      }
      code.beginControlFlow("for (int k = 0; k < $L; k++)", reduce.count());
      code.addStatement("addToGradient($L + k, $T.sum($L, n))", parameter(reduce.parameter()), rows, from);
      code.endControlFlow();
    }

    private void copy(String to, String from, int count) {
      code.beginControlFlow("for (int k = 0; k < $L; k++)", count);
      code.addStatement("$T.copy($L, $L, n)", rows, to, from);
      code.endControlFlow();
    }

    // Emits:
    //
    // final int segment = Checkpoints.segment(100);
    // final float[][] path = path(Checkpoints.rows(100, 4));
    // final int kept = (segment + 1) * 4;                                  rows of the segment, then of the checkpoints
    // (save the first state as checkpoint 0)
    // for (int step = 0; step < Checkpoints.last(100); step++) {           up to the start of the last segment
    //   ... one step ...
    //   if ((step + 1) % segment == 0) { save }
    // }
    // for (int start = Checkpoints.last(100); start >= 0; start -= segment) {
    //   (restore the state at start; save it as row 0 of the path)
    //   for (int step = start; step < end; step++) { one step; save as row step - start + 1 }
    //   for (int step = end - 1; step >= start; step--) { one adjoint step }
    // }
    private void retrace(Stage.Retrace retrace) {
      int width = retrace.carried().stream().mapToInt(Stage.Carried::rows).sum();
      steps = retrace.steps();
      methods.note(steps + " steps retraced");
      code.addStatement("final int segment = $T.segment($L)", RuntimeNames.CHECKPOINTS, steps);
      code.addStatement("final int last = $T.last($L)", RuntimeNames.CHECKPOINTS, steps);
      code.addStatement("final int kept = (segment + 1) * $L", width);
      code.addStatement("final $T path = path(kept + (last / segment + 1) * $L)", rowsType, width);
      save(retrace, "kept");
      code.beginControlFlow("for (int step = 0; step < last; step++)");
      retrace.step().forEach(this::stage);
      code.beginControlFlow("if ((step + 1) % segment == 0)");
      save(retrace, "kept + (step + 1) / segment * " + width);
      code.endControlFlow();
      code.endControlFlow();
      code.beginControlFlow("for (int start = last; start >= 0; start -= segment)");
      restore(retrace, "kept + start / segment * " + width);
      save(retrace, "0");
      code.addStatement("final int end = Math.min(start + segment, $L)", steps);
      code.beginControlFlow("for (int step = start; step < end; step++)");
      retrace.step().forEach(this::stage);
      save(retrace, "(step - start + 1) * " + width);
      code.endControlFlow();
      int offset = 0;
      for (Stage.Carried carried : retrace.carried()) {
        names.local(carried.before(), "path", "before", offset);
        names.local(carried.after(), "path", "after", offset);
        offset += carried.rows();
      }
      code.beginControlFlow("for (int step = end - 1; step >= start; step--)");
      code.addStatement("final int before = (step - start) * $L", width);
      code.addStatement("final int after = before + $L", width);
      retrace.adjoint().forEach(this::stage);
      code.endControlFlow();
      code.endControlFlow();
    }

    private void save(Stage.Retrace retrace, String at) {
      int offset = 0;
      for (Stage.Carried carried : retrace.carried()) {
        copy("path[" + at + " + " + offset + " + k]", names.row(carried.variable(), "k"), carried.rows());
        offset += carried.rows();
      }
    }

    private void restore(Stage.Retrace retrace, String at) {
      int offset = 0;
      for (Stage.Carried carried : retrace.carried()) {
        copy(names.row(carried.variable(), "k"), "path[" + at + " + " + offset + " + k]", carried.rows());
        offset += carried.rows();
      }
    }

    private String array(Rows rows) {
      return names.array(rows);
    }

    private int first(Rows rows) {
      return names.first(rows);
    }

    private String parameter(int offset) {
      return names.parameter(offset);
    }
  }
}
