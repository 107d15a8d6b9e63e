package dev.meander.processor;

import dev.meander.processor.backend.AparapiPrinter;
import dev.meander.processor.backend.EnergyPrinter;
import dev.meander.processor.backend.GraphsPrinter;
import dev.meander.processor.backend.JvmPrinter;
import dev.meander.processor.backend.SamplerPrinter;
import dev.meander.processor.backend.Sources;
import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.layer.LayerTemplate;
import dev.meander.processor.report.EnergyReport;
import dev.meander.processor.report.FlowReport;
import dev.meander.processor.report.GraphSvg;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.processor.spec.FlowSpec;
import dev.meander.processor.spec.FunctionSpec;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** The compiler on one screen: what was read becomes generated classes. */
final class FlowCompiler {
  /** A class has 65,535 constants at most; the sampler's has 3 for each array, and up to 8 for each of up to 3,000 layers. */
  private static final int MOST_ARRAYS = 12_000;

  private final Filer filer;
  private final boolean openCl;
  private final Reports reports;

  /**
   * A compiler.
   *
   * @param openCl whether flows get OpenCL kernels too
   * @param reports of what kernels consist of, or null if nobody asked for them
   */
  FlowCompiler(Filer filer, boolean openCl, Reports reports) {
    this.filer = filer;
    this.openCl = openCl;
    this.reports = reports;
  }

  /** Writes {@code XEnergy}. */
  void compile(EnergySpec energy) throws IOException {
    EnergyDerivatives derivatives = EnergyDerivatives.of(energy); // u -> u, ∇u, ∇²u·v
    Sources.write(EnergyPrinter.print(energy, derivatives), filer); // graphs -> Java
    if (reports != null) {
      reports.add(energy.type(), "Energy", sizes -> EnergyReport.text(energy, derivatives, sizes));
      reports.picture(energy.type(), "Energy", "value", GraphSvg.of(derivatives.value())); // graphs -> pictures
      reports.picture(energy.type(), "Energy", "gradient", GraphSvg.of(derivatives.gradient()));
      reports.picture(energy.type(), "Energy", "hessianVector", GraphSvg.of(derivatives.hessianVector()));
    }
  }

  /** Writes {@code XGraphs}. */
  void compile(TypeElement type, List<FunctionSpec> functions) throws IOException {
    Sources.write(GraphsPrinter.print(type, functions), filer); //  graphs -> text
  }

  /** Writes {@code FSampler}, {@code FJvm} and, of a flow in float, {@code FOpenCl}. */
  void compile(FlowSpec flow) throws IOException {
    EnergyDerivatives derivatives = EnergyDerivatives.of(flow.energy()); // u -> u, ∇u, ∇²u·v
    LayerTemplate templates = new LayerTemplate(flow.energy(), derivatives);
    FlowProgram program = program(templates, flow); //                       layers -> stages
    JvmPrinter.Kernels kernels = JvmPrinter.print(program);
    Sources.write(kernels.file(), filer); //                                 stages -> Java
    if (reports != null) {
      reports.add(flow.type(), "Jvm", sizes -> FlowReport.text(program, kernels.contents(), sizes));
    }
    AparapiPrinter kernel = AparapiPrinter.of(program, openCl); //           stages -> Java that Aparapi translates
    if (kernel.file().isPresent()) {
      Sources.write(kernel.file().get(), filer);
    }
    Sources.write(SamplerPrinter.print(program, kernel), filer);
  }

  private static FlowProgram program(LayerTemplate templates, FlowSpec flow) {
    FlowProgram program;
    try {
      program = templates.program(flow);
    } catch (ArithmeticException e) {
      throw new Refusal(Problem.FLOW_SIZE, null, null, "the number of parameters", "below 2³¹", "larger");
    }
    int arrays = program.layers().stream().mapToInt(layer -> program.program(layer).parameters().size()).sum();
    if (arrays > MOST_ARRAYS) {
      String what = "the number of parameter arrays, 13 for an affine coupling with two hidden layers,";
      throw new Refusal(Problem.FLOW_SIZE, null, null, what, "at most " + MOST_ARRAYS, arrays);
    }
    return program;
  }
}
