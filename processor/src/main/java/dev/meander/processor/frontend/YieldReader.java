package dev.meander.processor.frontend;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a block of a switch expression. A yield leaves the block as a continue leaves an iteration, after it has put the
 * value into a variable whose name no program can have.
 */
final class YieldReader {
  /** The variable; that of a switch inside of another is a local of an inner block, which hides it. */
  static final String RESULT = "yield";

  private final MethodReader method;
  private final GraphBuilder g;

  YieldReader(MethodReader method) {
    this.method = method;
    this.g = method.g;
  }

  Value value(BlockTree block, Scope scope) {
    List<YieldTree> yields = yields(block);
    Scope inside = scope.copy();
    inside.enterLoop(g);
    inside.declare(RESULT, null, null);
    Set<Tree> read = method.collectYields(() -> method.execute(block, inside));
    checkAssigned(block, scope, inside);
    for (LocalArray array : scope.arrays()) {
      scope.put(array, inside.contents(array));
    }
    Value result = inside.value(RESULT);
    if (result == null || result instanceof Value.Unknown) {
      throw new Reading.Silent(); // javac says what is missing, or it was said
    }
    boolean isInt = result instanceof Value.Scalar s && s.node().type() == Type.INT;
    for (YieldTree yield : yields) {
      if (isInt && !read.contains(yield)) {
        throw method.refuse(Problem.ENERGY_EXPRESSION, yield, "an int yielded where another yield is never reached");
      }
    }
    return result;
  }

  /** {@code yield e;}. */
  void leave(YieldTree tree, Scope scope) {
    Value now = new Value.Scalar(method.expressions.number(tree.getValue(), scope));
    Value old = scope.value(RESULT);
    scope.put(RESULT, old == null ? now : method.merged(scope.skipped(), old, now, tree));
    scope.setSkipped(g.bool(true));
  }

  /** An expression has no effect on variables from outside. */
  private void checkAssigned(BlockTree block, Scope scope, Scope inside) {
    for (String name : scope.names()) {
      boolean same = name.equals(RESULT) || scope.local(name).equals(inside.local(name));
      if (!same) {
        throw method.refuse(
            Problem.ENERGY_STATEMENT, block, "an assignment to " + name + ", from outside of the switch expression,");
      }
    }
  }

  /** The yields of a block; refuses those that leave loops. */
  private List<YieldTree> yields(BlockTree block) {
    List<YieldTree> yields = new ArrayList<>();
    new FlatScanner<Boolean>() {
      @Override
      public Void visitYield(YieldTree tree, Boolean inLoop) {
        if (inLoop) {
          throw method.refuse(Problem.ENERGY_STATEMENT, tree, "a yield out of a loop");
        }
        yields.add(tree);
        return super.visitYield(tree, inLoop);
      }

      @Override
      public Void visitForLoop(ForLoopTree tree, Boolean inLoop) {
        return super.visitForLoop(tree, true);
      }

      @Override
      public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Boolean inLoop) {
        return super.visitEnhancedForLoop(tree, true);
      }

      @Override
      public Void visitSwitchExpression(SwitchExpressionTree tree, Boolean inLoop) {
        return null;
      }
    }.scan(block, false);
    return yields;
  }
}
