package dev.meander.processor.frontend;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A counted loop. A known, small number of iterations is unrolled; otherwise the loop is kept, and what leaves it must
 * be a sum, a maximum or minimum, or a local array filled from end to end.
 */
final class LoopReader {
  /** Loops of up to so many iterations are unrolled. */
  private static final int UNROLL = 8;

  private final MethodReader method;
  private final Graph.Builder g;
  private final ForLoopTree tree;
  private final Scope scope;

  LoopReader(MethodReader method, ForLoopTree tree, Scope scope) {
    this.method = method;
    this.g = method.g;
    this.tree = tree;
    this.scope = scope;
  }

  /** The loop {@code for (int name = start; …; name += step)}, running {@code count} times. */
  private record Header(String name, Node start, int step, Node count) {}

  void run() {
    Header header = header();
    Set<String> outer = scope.names();
    if (outer.contains(header.name)) {
      throw method.refuse(Problem.LOOP_UNBOUNDED, tree, "the loop variable must be declared by the loop");
    }
    if (header.count instanceof Node.Constant count && count.intValue() <= UNROLL) {
      for (int k = 0; k < count.intValue(); k++) {
        scope.put(header.name, new Value.Scalar(at(header, g.integer(k))));
        method.execute(tree.getStatement(), scope);
      }
    } else {
      keep(header);
    }
    scope.keepOnly(outer);
  }

  private Node at(Header header, Node k) {
    return g.add(header.start, g.mul(g.integer(header.step), k));
  }

  // ---- the header

  private Header header() {
    boolean one = tree.getInitializer().size() == 1 && tree.getUpdate().size() == 1;
    if (!one
        || !(tree.getInitializer().get(0) instanceof VariableTree variable)
        || variable.getInitializer() == null
        || !(tree.getCondition() instanceof BinaryTree condition)) {
      throw method.refuse(Problem.LOOP_UNBOUNDED, tree, "this loop does not count one variable");
    }
    String name = variable.getName().toString();
    int step = step(tree.getUpdate().get(0).getExpression(), name);
    if (!isName(condition.getLeftOperand(), name) || assigned().contains(name)) {
      throw method.refuse(Problem.LOOP_UNBOUNDED, condition, "the condition must compare " + name
          + " with a bound, and the body must not change " + name);
    }
    Node start = method.expressions.index(variable.getInitializer(), scope);
    Node bound = method.expressions.index(condition.getRightOperand(), scope);
    if (names(condition.getRightOperand()).stream().anyMatch(assigned()::contains)) {
      throw method.refuse(Problem.LOOP_UNBOUNDED, condition, "the body changes the bound");
    }
    return new Header(name, start, step, count(condition, start, bound, step));
  }

  private Node count(BinaryTree condition, Node start, Node bound, int step) {
    boolean up =
        switch (condition.getKind()) {
          case LESS_THAN, LESS_THAN_EQUAL -> true;
          case GREATER_THAN, GREATER_THAN_EQUAL -> false;
          default -> throw method.refuse(Problem.LOOP_UNBOUNDED, condition, "the condition is not <, <=, > or >=");
        };
    if (up != step > 0) {
      throw method.refuse(Problem.LOOP_UNBOUNDED, tree, "the loop counts away from its bound");
    }
    boolean inclusive = condition.getKind().name().endsWith("EQUAL");
    Node distance = up ? g.sub(bound, start) : g.sub(start, bound);
    Node reach = inclusive ? g.add(distance, g.integer(1)) : distance;
    int size = Math.abs(step);
    if (size == 1) {
      return reach;
    }
    // ⌈reach/size⌉ for reach ≥ 0; Java's division rounds towards 0, so a negative reach must not round up to 1
    Node rounded = g.apply(Op.DIV, g.add(reach, g.integer(size - 1)), g.integer(size));
    return g.apply(Op.MAX, rounded, g.integer(0));
  }

  private int step(ExpressionTree update, String name) {
    if (update instanceof UnaryTree unary && isName(unary.getExpression(), name)) {
      switch (unary.getKind()) {
        case PREFIX_INCREMENT, POSTFIX_INCREMENT:
          return 1;
        case PREFIX_DECREMENT, POSTFIX_DECREMENT:
          return -1;
        default:
      }
    }
    if (update instanceof CompoundAssignmentTree compound
        && isName(compound.getVariable(), name)
        && compound.getExpression() instanceof LiteralTree literal
        && literal.getValue() instanceof Integer by
        && by > 0) {
      switch (compound.getKind()) {
        case PLUS_ASSIGNMENT:
          return by;
        case MINUS_ASSIGNMENT:
          return -by;
        default:
      }
    }
    throw method.refuse(Problem.LOOP_UNBOUNDED, update, "the update is not " + name + "++, " + name + "-- or "
        + name + " += a positive literal");
  }

  private static boolean isName(ExpressionTree tree, String name) {
    return ExpressionReader.plain(tree) instanceof IdentifierTree id && id.getName().contentEquals(name);
  }

  private Set<String> assigned() {
    Set<String> names = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      private void add(Tree target) {
        Tree to = target;
        while (to instanceof ArrayAccessTree access) {
          to = access.getExpression();
        }
        if (to instanceof IdentifierTree id) {
          names.add(id.getName().toString());
        }
      }

      @Override
      public Void visitAssignment(AssignmentTree node, Void unused) {
        add(node.getVariable());
        return super.visitAssignment(node, unused);
      }

      @Override
      public Void visitCompoundAssignment(CompoundAssignmentTree node, Void unused) {
        add(node.getVariable());
        return super.visitCompoundAssignment(node, unused);
      }

      @Override
      public Void visitUnary(UnaryTree node, Void unused) {
        if (node.getKind().name().contains("CREMENT")) {
          add(node.getExpression());
        }
        return super.visitUnary(node, unused);
      }
    }.scan(tree.getStatement(), null);
    return names;
  }

  private static Set<String> names(Tree tree) {
    Set<String> names = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree node, Void unused) {
        names.add(node.getName().toString());
        return null;
      }
    }.scan(tree, null);
    return names;
  }

  // ---- a kept loop

  private void keep(Header header) {
    boolean plain = header.step == 1;
    Index index = plain ? g.index(header.start, g.add(header.start, header.count)) : g.index(g.integer(0), header.count);
    Scope inside = scope.copy();
    Map<String, Node> carried = new LinkedHashMap<>();
    for (String name : assigned()) {
      if (scope.get(name) instanceof Value.Scalar s) {
        // stands for the value of the iteration before, and must be gone from what leaves the loop
        Node before = g.load(Variable.uniform("carried " + name + index.id(), s.node().type(), 0));
        carried.put(name, before);
        inside.put(name, new Value.Scalar(before));
      } else if (scope.get(name) instanceof Value.Cells cells) {
        // what an earlier iteration left in the array is carried too
        Node before = g.load(Variable.uniform("carried " + name + "[]" + index.id(), Type.REAL, 0));
        carried.put(name + "[]", before);
        inside.put(name, new Value.Cells(Collections.nCopies(cells.cells().size(), before)));
      }
    }
    inside.put(header.name, new Value.Scalar(plain ? index : at(header, index)));
    method.execute(tree.getStatement(), inside);
    for (String name : assigned()) {
      if (scope.has(name)) {
        scope.put(name, after(name, index, inside.get(name), carried));
      }
    }
  }

  private Value after(String name, Index index, Value value, Map<String, Node> carried) {
    if (value instanceof Value.Scalar scalar && carried.containsKey(name)) {
      Node start = ((Value.Scalar) scope.get(name)).node();
      Node before = carried.get(name);
      if (scalar.node() == before) {
        return scope.get(name);
      }
      Node end = start.type() == Type.REAL ? leaving(start, before, scalar.node(), index, carried) : null;
      if (end != null) {
        return new Value.Scalar(end);
      }
    }
    if (value instanceof Value.Filled filled && filled.index() == index && free(filled.body(), carried)) {
      return filled;
    }
    throw method.refuse(Problem.LOOP_CARRIED, tree, name);
  }

  /** The value after the loop, or null if it is neither a sum nor an extreme. */
  private Node leaving(Node start, Node before, Node after, Index index, Map<String, Node> carried) {
    Node term = term(after, before);
    if (term != null && free(term, carried)) {
      return g.add(start, g.sum(index, term));
    }
    if (after instanceof Apply apply && (apply.op() == Op.MAX || apply.op() == Op.MIN)) {
      Node other = apply.arg(0) == before ? apply.arg(1) : apply.arg(1) == before ? apply.arg(0) : null;
      if (other != null && free(other, carried)) {
        return apply.op() == Op.MAX
            ? g.apply(Op.MAX, start, g.max(index, other))
            : g.apply(Op.MIN, start, g.neg(g.max(index, g.neg(other))));
      }
    }
    return null;
  }

  /** What one iteration adds, or null. */
  private Node term(Node after, Node before) {
    if (after == before) {
      return g.real(0);
    }
    if (!(after instanceof Apply apply)) {
      return null;
    }
    Node a = apply.arg(0);
    Node b = apply.args().size() > 1 ? apply.arg(1) : null;
    switch (apply.op()) {
      case ADD:
        Node left = depends(a, before) ? term(a, before) : null;
        Node right = left == null && !depends(a, before) ? term(b, before) : null;
        return left != null ? g.add(left, b) : right != null ? g.add(a, right) : null;
      case SUB:
        Node rest = depends(a, before) ? term(a, before) : null;
        return rest == null ? null : g.sub(rest, b);
      case SELECT:
        Node yes = term(apply.arg(1), before);
        Node no = term(apply.arg(2), before);
        return yes == null || no == null ? null : g.select(a, yes, no);
      default:
        return null;
    }
  }

  private static boolean depends(Node node, Node on) {
    return Graph.reachable(List.of(node)).contains(on);
  }

  private static boolean free(Node node, Map<String, Node> carried) {
    return Graph.reachable(List.of(node)).stream().noneMatch(carried::containsValue);
  }

  /** Element k of an array that a loop filled. */
  static Node element(Graph.Builder g, Value.Filled filled, Node k) {
    return GraphCopy.substitute(g, filled.body(), filled.index(), k);
  }
}
