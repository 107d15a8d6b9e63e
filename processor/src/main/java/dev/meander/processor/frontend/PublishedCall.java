package dev.meander.processor.frontend;

import com.sun.source.tree.MethodInvocationTree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Length;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;
import java.util.List;

/** A call of a method whose graph is published: a copy of the graph with the arguments in place of the parameters. */
final class PublishedCall implements GraphCopy.Substitution {
  private final MethodReader method;
  private final Value.Group receiver;
  private final List<Value> arguments;
  private final Scope scope;
  private final MethodInvocationTree tree;

  /**
   * For one call.
   *
   * @param receiver the record whose energy is called; null for a static method
   */
  PublishedCall(
      MethodReader method, Value.Group receiver, List<Value> arguments, Scope scope, MethodInvocationTree tree) {
    this.method = method;
    this.receiver = receiver;
    this.arguments = arguments;
    this.scope = scope;
    this.tree = tree;
  }

  /** What the call gives. */
  Node value(Graph published) {
    GraphCopy copy = new GraphCopy(method.g, this).copy(published);
    for (Node node : published.nodes()) {
      check(copy.copyOf(node));
    }
    return copy.copyOf(published.sinks().get(0).value());
  }

  /** What was the same for every point may depend on x here: an array of parameters may be x. */
  private void check(Node node) {
    boolean steered = node instanceof Load || node instanceof Length;
    boolean index = node instanceof Index i && !(i.lo().uniform() && i.hi().uniform());
    if (index || steered && !node.args().stream().allMatch(Node::uniform)) {
      throw method.refuse(Problem.INDEX_DATA, tree, "an index or a loop bound in " + tree.getMethodSelect());
    }
    if (node.type() == Type.INT) {
      method.types.checked(node, tree);
    }
  }

  @Override
  public Node of(Load load, Node... indices) {
    if (load.variable().equals(EnergySpec.X) && !isArray(arguments.get(0))) {
      return method.types.node(arguments.get(((Node.Constant) indices[0]).intValue()), tree);
    }
    Value value = value(load.variable());
    for (Node index : indices) {
      value = method.arrays.element(value, index, scope, tree);
    }
    Node node = method.types.as(value, load.type(), tree);
    if (load.uniform() && node.type() == Type.INT && indices.length == 0 && !node.uniform()) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "an int that depends on x is given to " + tree.getMethodSelect());
    }
    return node;
  }

  @Override
  public Node of(Length length, Node... indices) {
    Value value = value(length.variable());
    for (Node index : indices) {
      value = method.arrays.element(value, index, scope, tree);
    }
    return method.arrays.length(value, tree);
  }

  @Override
  public Node divisor(Node dividend, Node divisor) {
    return method.expressions.arithmetic().divisor(dividend, divisor, tree);
  }

  /** The argument of {@code a0, a1, …}; {@code x} is the first; others are components of the record. */
  private Value value(Variable variable) {
    String parameter = variable.name();
    if (receiver != null && !variable.equals(EnergySpec.X)) {
      String path = receiver.path(EnergySpec.component(parameter));
      Variable component = Variable.uniform(EnergySpec.variable(path), variable.type(), variable.rank());
      return variable.rank() == 0 ? new Value.Scalar(method.g.load(component)) : new Value.Parameter(component, List.of());
    }
    return arguments.get(parameter.equals(EnergySpec.X.name()) ? 0 : Integer.parseInt(parameter.substring(1)));
  }

  private static boolean isArray(Value value) {
    return !(value instanceof Value.Scalar);
  }
}
