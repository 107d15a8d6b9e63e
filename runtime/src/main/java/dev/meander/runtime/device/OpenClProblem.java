package dev.meander.runtime.device;

import java.lang.reflect.InaccessibleObjectException;

/** Why OpenCL cannot run, and the way out, in words. */
final class OpenClProblem {
  private static final String JVM = " Device.jvm() runs everywhere.";

  private OpenClProblem() {}

  static String noAparapi(LinkageError e) {
    return "OpenCL needs Aparapi, which does not load (" + e + "). It comes with meander-runtime through Maven or Gradle;"
        + " without them put aparapi 3.0.2, aparapi-jni 1.4.3 and bcel 6.5.0 on the class path." + JVM;
  }

  static String noLibrary() {
    return "OpenCL does not load on " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        + ". Install libOpenCL (on Debian: apt-get install ocl-icd-libopencl1) and the driver of the device. Aparapi has"
        + " natives for Linux on x86, x86_64, arm and aarch64, for macOS on x86_64, and for Windows." + JVM;
  }

  static String noDevice() {
    return "libOpenCL loads, but no driver offers a device. Install the driver of the device (for the CPU, on Debian:"
        + " apt-get install pocl-opencl-icd), and look into /etc/OpenCL/vendors, or where OCL_ICD_VENDORS points to." + JVM;
  }

  static String notCompiled(String kernel, Object device, Throwable cause, String log) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      if (e instanceof InaccessibleObjectException) {
        return notOpen(kernel);
      }
    }
    return kernel + " was not compiled for " + device + ": " + reason(cause, log) + bcel() + JVM;
  }

  static String notRun(String kernel, Object device, Throwable cause, String log) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      if (e instanceof InaccessibleObjectException) {
        return notOpen(kernel);
      }
    }
    return kernel + " did not run on " + device + ": " + reason(cause, log)
        + ". A smaller batch may fit, and another device may take it." + JVM;
  }

  private static String notOpen(String kernel) {
    String folder = kernel.substring(0, Math.max(0, kernel.lastIndexOf('.')));
    return "Aparapi may not read " + kernel + ". Write into module-info.java: opens " + folder + " to aparapi;";
  }

  private static String reason(Throwable cause, String log) {
    String text = cause == null ? "" : String.valueOf(cause.getMessage());
    return text + (log.isEmpty() ? "" : (text.isEmpty() ? "" : "; ") + log);
  }

  /** Aparapi 3.0.2 does not understand the class models of later versions of BCEL. */
  private static String bcel() {
    Package bcel = org.apache.bcel.Const.class.getPackage();
    String version = bcel.getImplementationVersion();
    return version == null || version.startsWith("6.5")
        ? "."
        : ". bcel " + version + " is on the class path; Aparapi 3.0.2 needs 6.5.0.";
  }
}
