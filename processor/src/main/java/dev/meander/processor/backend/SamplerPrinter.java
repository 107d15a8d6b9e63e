package dev.meander.processor.backend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.processor.spec.LayerSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints {@code FSampler}: what the engine must know of the flow, and how its kernels are made. */
public final class SamplerPrinter {
  /** Statements a method; keeps long flows far from the limits of a class file. */
  private static final int CHUNK = 60;

  private final FlowProgram program;
  private final EnergySpec energy;
  private final ClassName self;
  private final boolean isPublic;
  private final AparapiPrinter openCl;

  private SamplerPrinter(FlowProgram program, AparapiPrinter openCl) {
    this.program = program;
    this.openCl = openCl;
    this.energy = program.flow().energy();
    this.self = GeneratedNames.of(program.flow().type(), "Sampler");
    this.isPublic = GeneratedNames.isPublic(program.flow().type())
        && (!energy.record() || GeneratedNames.isPublic(energy.type()));
  }

  /**
   * The generated class.
   *
   * @param openCl the flow's OpenCL kernel
   */
  public static JavaFile print(FlowProgram program, AparapiPrinter openCl) {
    return new SamplerPrinter(program, openCl).file();
  }

  private JavaFile file() {
    ClassName source = ClassName.get(program.flow().type());
    TypeSpec.Builder type = GeneratedNames.type(program.flow().type(), "Sampler")
        .superclass(RuntimeNames.COMPILED_FLOW)
        .addJavadoc("Trains and samples {@link $T}; the target is {@link $T}.\n", source, ClassName.get(energy.type()))
        .addMethod(constructor())
        .addMethod(create(false))
        .addMethod(create(true));
    if (energy.record() && new Components(energy).hasArrays()) {
      type.addMethod(new Components(energy).snapshot());
    }
    List<CodeBlock> statements = statements();
    type.addMethod(model(statements.size()));
    for (int from = 0; from < statements.size(); from += CHUNK) {
      type.addMethod(layers(from, statements.subList(from, Math.min(from + CHUNK, statements.size()))));
    }
    return JavaFile.builder(source.packageName(), type.build()).indent("  ").skipJavaLangImports(true).build();
  }

  // Emits:
  //
  // private XSampler(EnergyFunction target, Device device, long seed) {
  //   super(model, () -> new XJvm(model, target), () -> new XOpenCl_0123abcd(), device, seed);
  // }
  private MethodSpec constructor() {
    ClassName kernels = GeneratedNames.of(program.flow().type(), "Jvm");
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(RuntimeNames.FLOW_MODEL, "model");
    if (energy.record()) {
      constructor.addParameter(ClassName.get(energy.type()), "parameters");
    }
    return constructor
        .addParameter(RuntimeNames.ENERGY_FUNCTION, "target")
        .addParameter(RuntimeNames.DEVICE, "device")
        .addParameter(TypeName.LONG, "seed")
        .addStatement(
            "super(model, () -> new $T(model, $Ltarget), $L, device, seed)",
            kernels,
            energy.record() ? "parameters, " : "",
            openCl.supplier())
        .build();
  }

  private MethodSpec create(boolean withSeed) {
    MethodSpec.Builder create = MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.STATIC)
        .returns(RuntimeNames.FLOW_TYPE);
    if (isPublic) {
      create.addModifiers(Modifier.PUBLIC);
    }
    String first = "";
    if (energy.record()) {
      create.addParameter(ClassName.get(energy.type()), "parameters");
      first = "parameters, ";
    }
    create.addParameter(RuntimeNames.DEVICE, "device");
    if (!withSeed) {
      return create.addJavadoc("The flow with the initial weights of seed 0.\n")
          .addStatement("return create($Ldevice, 0L)", first)
          .build();
    }
    create.addJavadoc("The flow with initial weights drawn from a seed.\n").addParameter(TypeName.LONG, "seed");
    ClassName function = GeneratedNames.of(energy.type(), "Energy");
    if (!energy.record()) {
      return create.addStatement("return new $T(model(), $T.create(), device, seed)", self, function).build();
    }
    create.addStatement(Components.checked());
    String copy = new Components(energy).hasArrays() ? "snapshot(parameters)" : "parameters";
    return create.addStatement("final $T copy = $L", ClassName.get(energy.type()), copy)
        .addStatement("return new $T(model(), copy, $T.create(copy), device, seed)", self, function)
        .build();
  }

  private MethodSpec model(int statements) {
    MethodSpec.Builder model = MethodSpec.methodBuilder("model")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeNames.FLOW_MODEL)
        .addStatement("final $T<$T> layers = new $T<>()", List.class, RuntimeNames.LAYER_MODEL, ArrayList.class)
        .addStatement("final $T<$T> parameters = new $T<>()", List.class, RuntimeNames.PARAMETER_MODEL, ArrayList.class);
    for (int from = 0; from < statements; from += CHUNK) {
      model.addStatement("layers$L(layers, parameters)", from / CHUNK);
    }
    int dimension = program.flow().dimension();
    return model
        .addStatement(
            "return new $T($S, $L, $L, $L, layers, parameters, $L)",
            RuntimeNames.FLOW_MODEL,
            program.flow().type().getSimpleName(),
            dimension,
            program.flow().doublePrecision(),
            program.tile(),
            dimension + " * 0.5 * Math.log(2 * Math.PI)")
        .build();
  }

  private static MethodSpec layers(int from, List<CodeBlock> statements) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("layers" + from / CHUNK)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.LAYER_MODEL), "layers")
        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.PARAMETER_MODEL), "parameters");
    statements.forEach(s -> method.addStatement("$L", s));
    return method.build();
  }

  private List<CodeBlock> statements() {
    List<CodeBlock> statements = new ArrayList<>();
    for (FlowProgram.Layer layer : program.layers()) {
      LayerProgram layerProgram = program.program(layer);
      LayerSpec.Stochastic stochastic = stochastic(layer.spec());
      statements.add(layerStatement(layer, layerProgram, stochastic));
      for (LayerProgram.Parameter parameter : layerProgram.parameters()) {
        statements.add(CodeBlock.of(
            "parameters.add(new $T($S, $L, $T.of($L), $L, $L))",
            RuntimeNames.PARAMETER_MODEL,
            layer.spec().name() + "." + parameter.name(),
            layer.offset() + parameter.offset(),
            List.class,
            String.join(", ", parameter.shape().stream().map(String::valueOf).toList()),
            start(parameter, stochastic),
            parameter.bound()));
      }
    }
    return statements;
  }

  private static CodeBlock layerStatement(
      FlowProgram.Layer layer, LayerProgram program, LayerSpec.Stochastic stochastic) {
    return CodeBlock.of(
        "layers.add(new $T($S, $S, $L, $L, $L, $L, $L, $L))",
        RuntimeNames.LAYER_MODEL,
        layer.spec().name(),
        layer.spec().kind(),
        stochastic == null ? 0 : stochastic.steps(),
        layer.spec() instanceof LayerSpec.Metropolis,
        stochastic == null ? "Double.NaN" : stochastic.lambda(),
        offset(layer, program, LayerProgram.LAMBDA),
        stochastic == null ? "Double.NaN" : stochastic.stepSize(),
        offset(layer, program, LayerProgram.LOG_STEP_SIZE));
  }

  private static int offset(FlowProgram.Layer layer, LayerProgram program, String name) {
    int offset = program.offsetOf(name);
    return offset < 0 ? -1 : layer.offset() + offset;
  }

  private static double start(LayerProgram.Parameter parameter, LayerSpec.Stochastic stochastic) {
    return switch (parameter.name()) {
      case LayerProgram.LAMBDA -> stochastic.lambda();
      case LayerProgram.LOG_STEP_SIZE -> StrictMath.log(stochastic.stepSize());
      default -> parameter.start();
    };
  }

  private static LayerSpec.Stochastic stochastic(LayerSpec spec) {
    if (spec instanceof LayerSpec.Metropolis metropolis) {
      return metropolis.stochastic();
    }
    return spec instanceof LayerSpec.Langevin langevin ? langevin.stochastic() : null;
  }
}
