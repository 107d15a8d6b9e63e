package dev.meander.processor;

import dev.meander.processor.backend.EnergyPrinter;
import dev.meander.processor.backend.EnergyReport;
import dev.meander.processor.backend.JvmPrinter;
import dev.meander.processor.backend.SamplerPrinter;
import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.layer.LayerTemplate;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.processor.spec.FlowSpec;
import java.io.IOException;
import javax.annotation.processing.Filer;

/** The compiler on one screen: what was read becomes generated classes. */
final class FlowCompiler {
  private final Filer filer;
  private final boolean report;

  /** With or without a report beside each energy. */
  FlowCompiler(Filer filer, boolean report) {
    this.filer = filer;
    this.report = report;
  }

  /** Writes {@code XEnergy}. */
  void compile(EnergySpec energy) throws IOException {
    EnergyDerivatives derivatives = EnergyDerivatives.of(energy); // u -> u, ∇u, ∇²u·v
    EnergyPrinter.print(energy, derivatives).writeTo(filer); //       graphs -> Java
    if (report) {
      EnergyReport.write(energy, derivatives, filer); //              graphs -> text
    }
  }

  /** Writes {@code FSampler} and {@code FJvm}. */
  void compile(FlowSpec flow) throws IOException {
    EnergyDerivatives derivatives = EnergyDerivatives.of(flow.energy()); // u -> u, ∇u, ∇²u·v
    LayerTemplate templates = new LayerTemplate(flow.energy(), derivatives);
    FlowProgram program = templates.program(flow); //                        layers -> stages
    JvmPrinter.print(program).writeTo(filer); //                             stages -> Java
    SamplerPrinter.print(program).writeTo(filer);
  }
}
