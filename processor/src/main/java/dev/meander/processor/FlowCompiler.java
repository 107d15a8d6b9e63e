package dev.meander.processor;

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

  FlowCompiler(Filer filer) {
    this.filer = filer;
  }

  /** Writes {@code XEnergy}. */
  void compile(EnergySpec energy) throws IOException {
    EnergyDerivatives derivatives = EnergyDerivatives.of(energy); // u -> u, ∇u, ∇²u·v
    Sources.write(EnergyPrinter.print(energy, derivatives), filer); // graphs -> Java
  }

  /** Writes {@code XGraphs}. */
  void compile(TypeElement type, List<FunctionSpec> functions) throws IOException {
    GraphsPrinter.print(type, functions).writeTo(filer); //          graphs -> text
  }

  /** Writes {@code FSampler} and {@code FJvm}. */
  void compile(FlowSpec flow) throws IOException {
    EnergyDerivatives derivatives = EnergyDerivatives.of(flow.energy()); // u -> u, ∇u, ∇²u·v
    LayerTemplate templates = new LayerTemplate(flow.energy(), derivatives);
    FlowProgram program = templates.program(flow); //                        layers -> stages
    Sources.write(JvmPrinter.print(program), filer); //                      stages -> Java
    Sources.write(SamplerPrinter.print(program), filer);
  }
}
