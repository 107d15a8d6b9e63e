package dev.meander.processor.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.schedule.Stage;
import dev.meander.processor.spec.EnergySpec;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Prints the OpenCL kernel of a flow: one class that extends the runtime's kernel, whose {@code run} is one part of one
 * layer of one walker. Aparapi translates its bytecode; see {@link KernelStatements} for the forms it takes.
 *
 * <p>Its name holds a hash of its text, since Aparapi keeps translations by name.
 */
public final class AparapiPrinter {
  /**
   * A method may have 64 kB, and a statement takes up to 25 bytes: {@code run} is one, which the JVM never runs, and in
   * parts that it calls would be slower on PoCL. And drivers need time: PoCL 2 s for 1,600 to 2,200
   * statements, and 5 s is as long as a user should wait.
   */
  private static final int MOST_STATEMENTS = 2_500;

  private final FlowProgram program;
  private final KernelStatements code = new KernelStatements();
  private final KernelComponents components;
  private final List<Integer> forward = new ArrayList<>();
  private final List<Integer> inverse = new ArrayList<>();
  private int bodies;
  private final JavaFile file;
  private final String reason;
  private int work;

  private AparapiPrinter(FlowProgram program, boolean aparapi) {
    this.program = program;
    this.components = new KernelComponents(program.flow().energy().parameters(), code);
    String reasonBefore = reasonBefore(aparapi);
    this.file = reasonBefore == null ? print() : null;
    this.reason = reasonBefore == null ? reasonAfter() : reasonBefore;
  }

  /**
   * Prints a flow.
   *
   * @param aparapi whether the class can be compiled
   */
  public static AparapiPrinter of(FlowProgram program, boolean aparapi) {
    return new AparapiPrinter(program, aparapi);
  }

  /** The generated class, if the flow can have one. */
  public Optional<JavaFile> file() {
    return reason == null ? Optional.of(file) : Optional.empty();
  }

  /** The expression that makes the kernel, or says why there is none. */
  CodeBlock supplier() {
    if (reason != null) {
      return CodeBlock.of("() -> {$>\nthrow new $T($S);$<\n}", RuntimeNames.DEVICE_EXCEPTION, reason);
    }
    ClassName name = ClassName.get(file.packageName(), file.typeSpec().name());
    return CodeBlock.of("() -> new $T($L)", name, program.flow().energy().record() ? "parameters" : "");
  }

  private String reasonBefore(boolean aparapi) {
    String name = program.flow().type().getSimpleName().toString();
    if (program.flow().doublePrecision()) {
      return name + " computes in double, and OpenCL runs flows in float. Take precision = Precision.FLOAT, or Device.jvm()";
    }
    if (!aparapi) {
      return name + " was compiled without Aparapi on the class path, so it has no OpenCL kernel. Compile it with"
          + " meander-runtime and the jars that it depends on, or take Device.jvm()";
    }
    boolean converts = program.flow().energy().graph().nodes().stream().anyMatch(n -> n instanceof Apply a && a.op() == Op.TO_INT);
    return converts
        ? name + " has an energy that makes an int of a double, which is not the same in float. Compute the int in the"
            + " record's constructor, or take Device.jvm()"
        : null;
  }

  private String reasonAfter() {
    return code.count() <= MOST_STATEMENTS
        ? null
        : program.flow().type().getSimpleName() + " is too long for an OpenCL kernel (" + code.count()
            + " statements; at most " + MOST_STATEMENTS + "). Write sums as loops, let layers have equal options, which share"
            + " statements, or take Device.jvm()";
  }

  private JavaFile print() {
    MethodSpec run = run();
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    TypeSpec.Builder fields = TypeSpec.classBuilder("Fields");
    EnergySpec energy = program.flow().energy();
    if (energy.record()) {
      constructor.addParameter(ClassName.get(energy.type()), "parameters");
    }
    constructor.addStatement("super(forwardPrograms(), inversePrograms(), layerOffsets(), $L)", work);
    List<MethodSpec> tables = List.of(
        table("forwardPrograms", program.layers().stream().map(layer -> forward.get(layer.program())).toList()),
        table("inversePrograms", program.layers().stream().map(layer -> inverse.get(layer.program())).toList()),
        table("layerOffsets", program.layers().stream().map(FlowProgram.Layer::offset).toList()));
    components.addTo(fields, constructor);
    ClassName source = ClassName.get(program.flow().type());
    String hash = hash(run + " " + constructor.build() + tables + fields.build());
    TypeSpec.Builder type = GeneratedNames.kernel(program.flow().type(), "OpenCl_" + hash)
        .superclass(RuntimeNames.OPEN_CL_KERNEL)
        .addJavadoc("OpenCL kernel of {@link $T}: $L layers of $L kinds.\n", source, program.layers().size(), program.programs().size());
    fields.build().fieldSpecs().forEach(type::addField);
    type.addMethod(constructor.build()).addMethods(tables).addMethod(run);
    return JavaFile.builder(source.packageName(), type.build()).indent("  ").skipJavaLangImports(true).build();
  }

  /** Numbers of all layers; a method each, since three times 3,000 would fill one of 64 kB. */
  private static MethodSpec table(String name, List<Integer> values) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(ArrayTypeName.of(TypeName.INT))
        .addStatement("return new int[] {$L}", String.join(", ", values.stream().map(String::valueOf).toList()))
        .build();
  }

  // Emits:
  //
  // public void run() {
  //   int nop = 0, n = rowLength, i = getGlobalId(), ...;
  //   if (n > 0) { // else there are no arrays either: the driver compiles, see DryRun in the runtime
  //     layer = parts[part];
  //     ...
  //     if (program == 0) { ... }
  //     ...
  //   }
  // }
  private MethodSpec run() {
    code.local("n", Type.INT, "rowLength");
    code.local("i", Type.INT);
    code.local("stream", Type.INT, "streamKey");
    code.local("key0", Type.INT, "seedLow");
    code.local("key1", Type.INT, "seedHigh");
    code.open("if (n > 0)");
    code.set("i", Type.INT, "getGlobalId()");
    code.set("walker", Type.INT, "firstWalker + i");
    code.set("part", Type.INT, "getPassId() * 3");
    code.set("layer", Type.INT, "parts[part]");
    code.set("from", Type.INT, "parts[part + 1]");
    code.set("to", Type.INT, "parts[part + 2]");
    code.set("key2", Type.INT, "layer");
    code.set("program", Type.INT, "programs[layer]");
    code.set("p0", Type.INT, "offsets[layer]");
    code.set("lambda", Type.REAL, "lambdas[layer]");
    code.set("stepSize", Type.REAL, "stepSizes[layer]");
    code.set("sums", Type.INT, "layer * 2 * n + i");
    code.set("deltaS_0", Type.REAL, "0f");
    code.set("deltaS_1", Type.REAL, "0f");
    code.set("accepted_0", Type.REAL, "0f");
    code.open("if (from > 0)");
    code.add("deltaS_0 = deltaS[sums]");
    code.add("deltaS_1 = deltaS[sums + n]");
    code.add("accepted_0 = accepted[layer * n + i]");
    code.close();
    for (LayerProgram layer : program.programs()) {
      forward.add(body(layer, layer.forward()));
      inverse.add(layer.inverse().equals(layer.forward()) ? forward.get(forward.size() - 1) : body(layer, layer.inverse()));
    }
    code.add("deltaS[sums] = deltaS_0");
    code.add("deltaS[sums + n] = deltaS_1");
    code.add("accepted[layer * n + i] = accepted_0");
    code.close();
    return MethodSpec.methodBuilder("run")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addCode(code.build())
        .build();
  }

  private int body(LayerProgram layer, List<Stage> stages) {
    code.open("if (program == " + bodies + ")");
    work = Math.max(work, KernelLayerPrinter.print(code, components, program.flow().dimension(), layer, stages));
    code.close();
    return bodies++;
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e); // every Java platform has SHA-256
    }
  }
}
