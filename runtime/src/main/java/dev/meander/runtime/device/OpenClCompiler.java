package dev.meander.runtime.device;

import com.aparapi.Range;
import com.aparapi.exception.CompileFailedException;
import com.aparapi.internal.kernel.KernelRunner;
import dev.meander.runtime.DeviceException;
import dev.meander.runtime.kernel.BatchKernel;
import java.util.function.Supplier;

/** Compiles kernels, to the end, so that nothing is left for the first run of one. */
final class OpenClCompiler {
  private OpenClCompiler() {}

  /**
   * A kernel compiled for the device.
   *
   * @throws DeviceException if Aparapi cannot be loaded, or does not translate it, or the device does not compile it
   */
  static OpenClKernel compile(OpenClDevice device, Supplier<? extends BatchKernel> kernels) {
    for (int attempt = 1; ; attempt++) {
      OpenClKernel kernel = make(kernels);
      try {
        compile(device, kernel);
        return kernel;
      } catch (DeviceException e) {
        // a kernel that was not compiled cannot be compiled again: the next attempt is another one's
        if (attempt == device.attempts() || !isDriversFailure(e.getCause())) {
          throw e;
        }
      }
    }
  }

  /** Whether the driver failed; Aparapi's own refusals have other words. */
  private static boolean isDriversFailure(Throwable cause) {
    return cause instanceof CompileFailedException && "OpenCL compile failed".equals(cause.getMessage());
  }

  private static OpenClKernel make(Supplier<? extends BatchKernel> kernels) {
    try {
      return (OpenClKernel) kernels.get();
    } catch (LinkageError e) {
      throw new DeviceException(OpenClProblem.noAparapi(e), e);
    }
  }

  private static void compile(OpenClDevice device, OpenClKernel kernel) {
    synchronized (OpenClEngine.LOCK) {
      boolean withoutBinaries = KernelRunner.BINARY_CACHING_DISABLED;
      try (AparapiLog log = AparapiLog.open()) {
        try {
          KernelRunner.BINARY_CACHING_DISABLED = device.compilesForBinaries();
          kernel.setCopied(!device.sharesMemory());
          device.prefer(kernel);
          translate(device, kernel);
          if (device.compilesInFirstRun()) {
            runFirst(device, kernel);
          }
        } catch (CompileFailedException | ReflectiveOperationException | RuntimeException | LinkageError | AssertionError e) {
          throw new DeviceException(OpenClProblem.notCompiled(kernel.name(), device, e, log.text()), e);
        }
      } finally {
        KernelRunner.BINARY_CACHING_DISABLED = withoutBinaries;
      }
    }
  }

  private static void translate(OpenClDevice device, OpenClKernel kernel) throws CompileFailedException {
    try {
      kernel.compile(device.device());
    } finally {
      SignalHandlers.restore();
    }
  }

  private static void runFirst(OpenClDevice device, OpenClKernel kernel) throws ReflectiveOperationException {
    try {
      DryRun.of(kernel, Range.create(device.device(), OpenClEngine.GROUP, OpenClEngine.GROUP));
    } finally {
      SignalHandlers.restore();
    }
  }
}
