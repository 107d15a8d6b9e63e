package dev.meander.runtime.device;

import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.flow.FlowModel.LayerModel;
import java.util.List;

/** Kernels of one layer in one dimension, written by hand. */
abstract class TestKernel extends OpenClKernel {
  static final FlowModel MODEL = new FlowModel(
      "Hand", 1, false, 256, List.of(new LayerModel("only", "Affine", 0, false, Double.NaN, -1, Double.NaN, -1)), List.of(), 0);

  TestKernel() {
    super(new int[1], new int[1], new int[1], 0);
  }

  /** Doubles the state. */
  static final class Good extends TestKernel {
    @Override
    public void run() {
      int i = 0;
      if (rowLength > 0) {
        i = getGlobalId();
        x[i] = x[i] * 2f;
        deltaS[i] = parts[getPassId() * 3];
        deltaS[i + rowLength] = 0f;
        accepted[i] = 0f;
      }
    }
  }

  /** Aparapi has no switch. */
  static final class Untranslatable extends TestKernel {
    @Override
    public void run() {
      int i = 0;
      i = getGlobalId();
      switch (parts[0]) {
        case 0:
          x[i] = 1f;
          break;
        case 1:
          x[i] = 2f;
          break;
        default:
          x[i] = 3f;
      }
    }
  }

  /** OpenCL has no such function. */
  static final class Uncompilable extends TestKernel {
    @OpenCLMapping(mapTo = "no_such_function")
    protected float missing(float a) {
      return 0;
    }

    @Override
    public void run() {
      int i = 0;
      i = getGlobalId();
      x[i] = missing(x[i]);
    }
  }

  /** OpenCL has no buffers of no length, which shows when the kernel runs. */
  static final class Unrunnable extends TestKernel {
    float[] none;

    Unrunnable(int length) {
      none = new float[length];
    }

    @Override
    public void run() {
      int i = 0;
      if (rowLength > 0) {
        i = getGlobalId();
        x[i] = 7f;
        deltaS[i] = 0f;
        accepted[i] = parts[0];
      }
      if (rowLength < 0) {
        x[0] = none[0];
      }
    }
  }
}
