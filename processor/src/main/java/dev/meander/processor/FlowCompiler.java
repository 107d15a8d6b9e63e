package dev.meander.processor;

import dev.meander.processor.backend.AparapiPrinter;
import dev.meander.processor.backend.EnergyPrinter;
import dev.meander.processor.backend.GraphsPrinter;
import dev.meander.processor.backend.JvmPrinter;
import dev.meander.processor.backend.SamplerPrinter;
import dev.meander.processor.backend.Sources;
import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.layer.LayerTemplate;
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
  private final Filer filer;
  private final boolean openCl;

  /**
   * A compiler.
   *
   * @param openCl whether flows get OpenCL kernels too
   */
  FlowCompiler(Filer filer, boolean openCl) {
    this.filer = filer;
    this.openCl = openCl;
  }

  /** Writes {@code XEnergy}. */
  void compile(EnergySpec energy) throws IOException {
    EnergyDerivatives derivatives = EnergyDerivatives.of(energy); // u -> u, ∇u, ∇²u·v
    Sources.write(EnergyPrinter.print(energy, derivatives), filer); // graphs -> Java
  }

  /** Writes {@code XGraphs}. */
  void compile(TypeElement type, List<FunctionSpec> functions) throws IOException {
    Sources.write(GraphsPrinter.print(type, functions), filer); //   graphs -> text
  }

  /** Writes {@code FSampler}, {@code FJvm} and, of a flow in float, {@code FOpenCl}. */
  void compile(FlowSpec flow) throws IOException {
    EnergyDerivatives derivatives = EnergyDerivatives.of(flow.energy()); // u -> u, ∇u, ∇²u·v
    LayerTemplate templates = new LayerTemplate(flow.energy(), derivatives);
    FlowProgram program = templates.program(flow); //                        layers -> stages
    Sources.write(JvmPrinter.print(program), filer); //                      stages -> Java
    AparapiPrinter kernel = AparapiPrinter.of(program, openCl); //             stages -> Java that Aparapi translates
    if (kernel.file().isPresent()) {
      Sources.write(kernel.file().get(), filer);
    }
    Sources.write(SamplerPrinter.print(program, kernel), filer);
  }
}
