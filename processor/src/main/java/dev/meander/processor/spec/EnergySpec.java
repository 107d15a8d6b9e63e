package dev.meander.processor.spec;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Variable;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A read energy.
 *
 * @param type the class or record that declares it
 * @param record whether it is an instance method of a record, whose components are parameters
 * @param dimension number of coordinates
 * @param parameters the record's components that are read, and those of records among them, as {@link #variable
 *     variables}, in order of declaration; none for a static energy
 * @param graph u(x) as the single result {@code u[0]}, loading {@code x[d]} and the parameters
 */
public record EnergySpec(
    TypeElement type, boolean record, int dimension, List<Variable> parameters, Graph graph) {
  /** The state an energy reads: {@code x[d]}. */
  public static final Variable X = Variable.rows("x");

  /**
   * The name of the variable, and of the field, of a record component: none of Meander's own ends like this.
   *
   * @param path the component's name, or several with dots: {@code field.pairs} becomes {@code field_0pairs_}, since no
   *     name begins with a digit; a {@code _0} in a name becomes {@code _00}, and a {@code $}, which has a meaning in
   *     JavaPoet's formats, {@code _01}
   */
  public static String variable(String path) {
    return path.replace("_0", "_00").replace("$", "_01").replace(".", "_0") + "_";
  }

  /** The path of the record component of a variable. */
  public static String component(String variable) {
    String name = variable.substring(0, variable.length() - 1);
    return name.replace("_01", "$").replaceAll("_0(?!0)", ".").replace("_00", "_0");
  }

  /** The result of an energy's graph: {@code u[0]}. */
  public static final Variable U = Variable.rows("u");
}
