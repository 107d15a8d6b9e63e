package dev.meander.runtime.device;

import com.aparapi.device.Device;
import com.aparapi.device.Device.TYPE;
import com.aparapi.device.OpenCLDevice;
import com.aparapi.internal.kernel.KernelManager;
import com.aparapi.internal.opencl.OpenCLLoader;
import com.aparapi.internal.opencl.OpenCLPlatform;
import dev.meander.runtime.DeviceException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An OpenCL device of this machine, found through Aparapi. */
public final class OpenClDevice {
  private final OpenCLDevice device;

  private OpenClDevice(OpenCLDevice device) {
    this.device = device;
    // Aparapi takes every device for one that shares the memory of the host; a graphics card does not
    device.setSharedMemory(device.getType() != TYPE.GPU && device.getType() != TYPE.ACC);
  }

  /**
   * The first device whose platform and name contain {@code part}, whatever its case; graphics cards come first.
   *
   * @throws DeviceException if there is no OpenCL device at all
   * @throws IllegalArgumentException if none is called so
   */
  public static OpenClDevice find(String part) {
    List<OpenClDevice> all = all();
    for (OpenClDevice device : all) {
      if (device.toString().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT))) {
        return device;
      }
    }
    throw new IllegalArgumentException("name must be part of the name of an OpenCL device of this machine, but is \"" + part
        + "\"; there are: " + all.stream().map(OpenClDevice::toString).collect(Collectors.joining("; ")));
  }

  private static synchronized List<OpenClDevice> all() {
    try {
      List<OpenClDevice> all = listed();
      all.sort(Comparator.comparing(device -> device.device.getType() != TYPE.GPU));
      return all;
    } catch (LinkageError e) {
      throw new DeviceException(OpenClProblem.noAparapi(e), e);
    }
  }

  private static List<OpenClDevice> listed() {
    List<OpenClDevice> all = new ArrayList<>();
    AparapiLog quiet = AparapiLog.open();
    try {
      if (!OpenCLLoader.isOpenCLAvailable()) {
        throw new DeviceException(OpenClProblem.noLibrary());
      }
      for (OpenCLPlatform platform : OpenCLPlatform.getUncachedOpenCLPlatforms()) {
        platform.getOpenCLDevices().forEach(device -> all.add(new OpenClDevice(device)));
      }
    } finally {
      SignalHandlers.restore();
      quiet.close();
    }
    if (all.isEmpty()) {
      throw new DeviceException(OpenClProblem.noDevice());
    }
    return all;
  }

  /** The same device, with arrays copied to it and back as a graphics card needs, even if it could share them. */
  public OpenClDevice withCopies() {
    OpenClDevice other = find(toString());
    other.device.setSharedMemory(false);
    return other;
  }

  OpenCLDevice device() {
    return device;
  }

  /** Makes this the only device of the kernel's class, and forgets that it failed before. */
  void prefer(OpenClKernel kernel) {
    KernelManager.instance().setPreferredDevices(kernel, new LinkedHashSet<Device>(List.of(device)));
  }

  /** Whether the device uses the memory of the host; else arrays are copied. */
  boolean sharesMemory() {
    return device.isSharedMemory();
  }

  /** Bytes that all arrays of a run may take. */
  long memory() {
    return device.getGlobalMemSize();
  }

  /** Bytes that one array may take. */
  long largestArray() {
    return Math.min(Integer.MAX_VALUE, device.getMaxMemAllocSize());
  }

  private boolean isPocl() {
    return device.getOpenCLPlatform().getName().equals("Portable Computing Language");
  }

  /** Most work items of a run. PoCL compiles a kernel again for 65,535 and more, in the midst of all. */
  int mostItems() {
    return isPocl() ? 65_534 : 1 << 20;
  }

  /**
   * Whether Aparapi should not ask for the binaries of kernels, which it keeps for the next instance of one: PoCL
   * compiles for that a second time, for groups of any size, and has a cache of its own.
   */
  boolean compilesForBinaries() {
    return isPocl();
  }

  /**
   * How often a kernel is compiled before the failure is taken for one. In the first milliseconds PoCL has a file that
   * LLVM deletes when a signal comes, such as those by which the JVM stops its threads; see {@link SignalHandlers}.
   */
  int attempts() {
    return isPocl() ? 4 : 1;
  }

  /** Whether the first run of a kernel compiles it for its work groups. Others compile when they are told to. */
  boolean compilesInFirstRun() {
    return isPocl();
  }

  /** Platform and name, such as {@code Portable Computing Language: pthread-AMD EPYC (CPU)}. */
  @Override
  public String toString() {
    return device.getOpenCLPlatform().getName() + ": " + device.getName() + " (" + device.getType() + ")";
  }
}
