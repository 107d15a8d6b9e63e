package dev.meander.processor.frontend;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.RecordComponentElement;

/** Tells accessors of record components that were written by hand. */
final class Accessors {
  private Accessors() {}

  /** Whether a component's accessor was written by hand and does anything but return the field, or a copy of it. */
  static boolean isExplicit(Sources sources, RecordComponentElement component) {
    TreePath type = sources.path(component.getEnclosingElement());
    if (type == null) {
      return false; // of a class file: what uses the field stands there too
    }
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      boolean same = member instanceof MethodTree m
          && m.getName().contentEquals(component.getSimpleName())
          && m.getParameters().isEmpty();
      if (same && !returnsField((MethodTree) member, component.getSimpleName().toString())) {
        return true;
      }
    }
    return false;
  }

  private static boolean returnsField(MethodTree accessor, String name) {
    if (accessor.getBody() == null) {
      return true;
    }
    List<? extends StatementTree> statements = accessor.getBody().getStatements();
    if (statements.size() != 1 || !(statements.get(0) instanceof ReturnTree r) || r.getExpression() == null) {
      return statements.isEmpty();
    }
    String text = r.getExpression().toString();
    if (r.getExpression() instanceof MethodInvocationTree && text.endsWith(".clone()")) {
      text = text.substring(0, text.length() - ".clone()".length());
    }
    return text.equals(name) || text.equals("this." + name);
  }
}
