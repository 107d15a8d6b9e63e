package dev.meander.runtime.device;

import com.aparapi.Kernel;
import com.aparapi.Range;
import com.aparapi.internal.exception.AparapiException;
import com.aparapi.internal.jni.KernelArgJNI;
import com.aparapi.internal.jni.KernelRunnerJNI;
import com.aparapi.internal.kernel.KernelRunner;
import com.aparapi.internal.model.ClassModel;
import com.aparapi.internal.model.Entrypoint;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * A first run of a kernel whose arrays are all null, as OpenCL allows, and which does nothing.
 *
 * <p>PoCL finishes the compilation of a kernel when it runs first. That may take seconds, and Aparapi's own runs hold
 * Java arrays in place meanwhile, so that the collector, and soon every thread that allocates, would wait for the
 * compiler. Here there is nothing to hold.
 */
final class DryRun extends KernelRunnerJNI {
  private static final List<String> NARROW = List.of("x86", "i386", "arm");

  /** An argument of a kernel as Aparapi's native code reads it, by the names of the fields. */
  private static final class Argument extends KernelArgJNI {
    Argument(Field of) {
      name = of.getName();
      field = of;
      if (of.getType().isArray()) {
        // Aparapi sets what is local, and nothing else, to null; of a global array OpenCL wants the size of its handle
        type = ARG_ARRAY | ARG_LOCAL;
        sizeInBytes = NARROW.contains(System.getProperty("os.arch")) ? 4 : 8;
      } else {
        type = ARG_PRIMITIVE | (of.getType() == float.class ? ARG_FLOAT : ARG_INT);
      }
    }
  }

  private DryRun() {}

  /**
   * Runs a kernel that is compiled and has not run. If the driver refuses, nothing has happened, and the kernel's first
   * run compiles.
   *
   * @throws ReflectiveOperationException if this is not Aparapi 3.0.2
   */
  static void of(Kernel kernel, Range range) throws ReflectiveOperationException {
    Field runner = Kernel.class.getDeclaredField("kernelRunner");
    Field context = KernelRunner.class.getDeclaredField("jniContextHandle");
    runner.setAccessible(true);
    context.setAccessible(true);
    new DryRun().run(context.getLong(runner.get(kernel)), arguments(kernel), range);
  }

  private static Argument[] arguments(Kernel kernel) throws ReflectiveOperationException {
    try {
      Entrypoint entry = ClassModel.createClassModel(kernel.getClass()).getEntrypoint("run", kernel);
      return entry.getReferencedFields().stream().map(Argument::new).toArray(Argument[]::new);
    } catch (AparapiException e) {
      throw new ReflectiveOperationException(e);
    }
  }

  private void run(long context, Argument[] arguments, Range range) {
    ByteBuffer in = ByteBuffer.allocateDirect(4).order(ByteOrder.nativeOrder());
    ByteBuffer out = ByteBuffer.allocateDirect(4).order(ByteOrder.nativeOrder());
    setArgsJNI(context, arguments, arguments.length);
    runKernelJNI(context, range, true, 1, in, out);
  }
}
