package dev.meander.processor.frontend;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which names a tree assigns, and which it mentions. */
final class Assigned {
  private Assigned() {}

  static ExpressionTree plain(ExpressionTree tree) {
    ExpressionTree inner = tree;
    while (inner instanceof ParenthesizedTree p) {
      inner = p.getExpression();
    }
    return inner;
  }

  static boolean isName(ExpressionTree tree, String name) {
    return plain(tree) instanceof IdentifierTree id && id.getName().contentEquals(name);
  }

  /** The names of the variables that are assigned, or an element of which is; in the order of the text. */
  static Set<String> names(Tree in) {
    Set<String> names = new LinkedHashSet<>();
    new FlatScanner<Void>() {
      private void add(ExpressionTree target) {
        ExpressionTree to = plain(target);
        while (to instanceof ArrayAccessTree access) {
          to = plain(access.getExpression());
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
    }.scan(in, null);
    return names;
  }

  /** Every name mentioned, but for arrays of which only the length is. */
  static Set<String> mentioned(Tree in) {
    Set<String> names = new LinkedHashSet<>();
    new FlatScanner<Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree node, Void unused) {
        names.add(node.getName().toString());
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree node, Void unused) {
        boolean length = node.getIdentifier().contentEquals("length") && plain(node.getExpression()) instanceof IdentifierTree;
        return length ? null : super.visitMemberSelect(node, unused);
      }
    }.scan(in, null);
    return names;
  }
}
