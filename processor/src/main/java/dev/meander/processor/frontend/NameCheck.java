package dev.meander.processor.frontend;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.meander.processor.diagnostic.Problem;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import javax.tools.Diagnostic;

/**
 * Compares every meaning that a name was given in annotation processing with javac's own, once javac has attributed the
 * class. Where they differ an energy would not be what its author wrote; that is an error, so no class is written.
 */
public final class NameCheck implements TaskListener {
  private final Trees trees;
  private final NameLog log;
  private int agreed;

  private NameCheck(Trees trees, NameLog log) {
    this.trees = trees;
    this.log = log;
  }

  /** Checks the names of a log as javac comes to them. The environment is javac's own. */
  public static NameCheck install(ProcessingEnvironment environment, Trees trees, NameLog log) {
    NameCheck check = new NameCheck(trees, log);
    JavacTask.instance(environment).addTaskListener(check);
    return check;
  }

  /** Number of names so far that mean to javac what they were taken to mean. */
  public int agreed() {
    return agreed;
  }

  @Override
  public void finished(TaskEvent event) {
    TreePath type = event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null
        ? trees.getPath(event.getTypeElement()) : null;
    if (type == null) {
      return;
    }
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        String meaning = tree == null ? null : log.take(tree);
        if (meaning != null) {
          check(new TreePath(getCurrentPath(), tree), meaning);
        }
        return super.scan(tree, unused);
      }
    }.scan(type, null);
  }

  private void check(TreePath name, String meaning) {
    Element element = trees.getElement(name); // known: the class is attributed
    if (element == null || isErroneous(element)) {
      return; // javac has said what is wrong
    }
    String real = NameLog.meaning(element);
    if (real.equals(meaning)) {
      agreed++;
      return;
    }
    String message = Problem.NAME_MEANING.message(name.getLeaf(), meaning, real);
    trees.printMessage(Diagnostic.Kind.ERROR, message, name.getLeaf(), name.getCompilationUnit());
  }

  private static boolean isErroneous(Element element) {
    return element.getKind() == ElementKind.OTHER || element.asType().getKind() == TypeKind.ERROR;
  }
}
