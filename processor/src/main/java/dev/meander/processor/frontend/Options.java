package dev.meander.processor.frontend;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import java.util.List;
import javax.lang.model.element.Element;

/** Where the options of annotations stand: javac shows one error at a place, so each option has its own. */
final class Options {
  private Options() {}

  /**
   * A problem with an option, at its value.
   *
   * @param annotation simple name
   */
  static Refusal refusal(Sources sources, Element at, String annotation, String option, Problem problem, Object... arguments) {
    return refusal(sources, at, annotation, option, 0, problem, arguments);
  }

  /** The same, where the value is an array, at one of its elements. */
  static Refusal refusal(
      Sources sources, Element at, String annotation, String option, int element, Problem problem, Object... arguments) {
    TreePath path = sources.path(at);
    if (path == null) {
      return new Refusal(problem, null, null, arguments);
    }
    Tree value = value(path.getLeaf(), annotation, option);
    if (value instanceof NewArrayTree array && element < array.getInitializers().size()) {
      value = array.getInitializers().get(element);
    }
    return new Refusal(problem, value == null ? path.getLeaf() : value, path, arguments);
  }

  private static Tree value(Tree declaration, String annotation, String option) {
    ModifiersTree modifiers = declaration instanceof MethodTree m ? m.getModifiers() : ((ClassTree) declaration).getModifiers();
    List<? extends ExpressionTree> options = modifiers.getAnnotations().stream()
        .filter(a -> ("." + a.getAnnotationType()).endsWith("." + annotation))
        .map(AnnotationTree::getArguments)
        .findFirst()
        .orElse(null);
    for (ExpressionTree given : options == null ? List.<ExpressionTree>of() : options) {
      if (!(given instanceof AssignmentTree assignment)) {
        return given; // the only one, called value
      }
      if (assignment.getVariable().toString().equals(option)) {
        return assignment.getExpression();
      }
    }
    return null;
  }
}
