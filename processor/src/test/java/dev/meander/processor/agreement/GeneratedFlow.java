package dev.meander.processor.agreement;

import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * A flow as its generated classes know it.
 *
 * @param parameters the record energy that the source gives as an example, or null
 */
record GeneratedFlow(FlowProgram program, FlowModel model, EnergyFunction target, Object parameters) {
  static GeneratedFlow of(CompiledFlows flows, String name) throws ReflectiveOperationException {
    FlowProgram program = flows.programs().get(name);
    EnergySpec energy = program.flow().energy();
    Class<?> source = flows.classes().loadClass(energy.type().getSimpleName().toString());
    Class<?> function = flows.classes().loadClass(source.getName() + "Energy");
    FlowModel model = (FlowModel) call(flows.classes().loadClass(name + "Sampler"), "model", null);
    Object parameters = energy.record() ? call(source, "example", null) : null;
    Object[] arguments = parameters == null ? new Object[0] : new Object[] {parameters};
    return new GeneratedFlow(program, model, (EnergyFunction) call(function, "create", null, arguments), parameters);
  }

  /** The components of a record energy, for the interpreter. */
  Map<Variable, Object> components() throws ReflectiveOperationException {
    Map<Variable, Object> values = new HashMap<>();
    for (Variable variable : program.flow().energy().parameters()) {
      Object value = parameters;
      for (String component : EnergySpec.component(variable.name()).split("\\.")) {
        value = call(value.getClass(), component, value);
      }
      values.put(variable, value);
    }
    return values;
  }

  private static Object call(Class<?> type, String name, Object on, Object... arguments) throws ReflectiveOperationException {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
        method.setAccessible(true);
        return method.invoke(on, arguments);
      }
    }
    throw new NoSuchMethodException(type + "." + name);
  }
}
