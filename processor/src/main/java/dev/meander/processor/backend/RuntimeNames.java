package dev.meander.processor.backend;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** Every type of the runtime that generated code names; the processor itself does not depend on the runtime. */
public final class RuntimeNames {
  private static final String RUNTIME = "dev.meander.runtime";
  private static final String KERNEL = RUNTIME + ".kernel";
  private static final String FLOW = RUNTIME + ".flow";

  static final ClassName GENERATED = ClassName.get("dev.meander.annotation", "Generated");
  static final ClassName PUBLISHED_GRAPH = ClassName.get("dev.meander.annotation", "PublishedGraph");
  static final ClassName ENERGY_FUNCTION = ClassName.get(RUNTIME, "EnergyFunction");
  static final ClassName DEVICE = ClassName.get(RUNTIME, "Device");
  static final ClassName FLOW_TYPE = ClassName.get(RUNTIME, "Flow");
  static final ClassName COMPILED_FLOW = ClassName.get(FLOW, "CompiledFlow");
  static final ClassName FLOW_MODEL = ClassName.get(FLOW, "FlowModel");
  static final ClassName LAYER_MODEL = FLOW_MODEL.nestedClass("LayerModel");
  static final ClassName PARAMETER_MODEL = FLOW_MODEL.nestedClass("ParameterModel");
  static final ClassName ARGUMENTS = ClassName.get(KERNEL, "Arguments");
  static final ClassName INDEX_CHECK = ClassName.get(KERNEL, "IndexCheck");
  static final ClassName DEVICE_EXCEPTION = ClassName.get(RUNTIME, "DeviceException");
  static final ClassName OPEN_CL_KERNEL = ClassName.get(RUNTIME + ".device", "OpenClKernel");
  static final ClassName OPEN_CL_FUNCTIONS = ClassName.get(RUNTIME + ".device", "OpenClFunctions");
  static final ClassName KERNEL_TABLES = ClassName.get(RUNTIME + ".device", "KernelTables");
  static final ClassName CHECKPOINTS = ClassName.get(KERNEL, "Checkpoints");

  private RuntimeNames() {}

  static ClassName tile(boolean doublePrecision) {
    return kernel(doublePrecision, "Tile");
  }

  static ClassName rows(boolean doublePrecision) {
    return kernel(doublePrecision, "Rows");
  }

  static ClassName dense(boolean doublePrecision) {
    return kernel(doublePrecision, "Dense");
  }

  static ClassName matrix(boolean doublePrecision) {
    return kernel(doublePrecision, "Matrix");
  }

  private static ClassName kernel(boolean doublePrecision, String name) {
    return ClassName.get(KERNEL, (doublePrecision ? "Double" : "Float") + name);
  }

  /** All of them, for the test that each can be loaded. */
  public static List<ClassName> all() {
    return List.of(
        GENERATED,
        PUBLISHED_GRAPH,
        ENERGY_FUNCTION,
        DEVICE,
        FLOW_TYPE,
        COMPILED_FLOW,
        FLOW_MODEL,
        LAYER_MODEL,
        PARAMETER_MODEL,
        ARGUMENTS,
        INDEX_CHECK,
        CHECKPOINTS,
        DEVICE_EXCEPTION,
        OPEN_CL_KERNEL,
        OPEN_CL_FUNCTIONS,
        KERNEL_TABLES,
        tile(false),
        tile(true),
        rows(false),
        rows(true),
        dense(false),
        dense(true),
        matrix(false),
        matrix(true));
  }
}
