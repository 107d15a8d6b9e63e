package dev.meander.processor.frontend;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreeScanner;

/** Scans trees; a sum of thousands of terms leans to the left and is scanned without recursion. */
class FlatScanner<P> extends TreeScanner<Void, P> {
  @Override
  public Void visitBinary(BinaryTree tree, P p) {
    ExpressionTree left = tree;
    while (left instanceof BinaryTree binary) {
      scan(binary.getRightOperand(), p);
      left = binary.getLeftOperand();
    }
    return scan(left, p);
  }
}
