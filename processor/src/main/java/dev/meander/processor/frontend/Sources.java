package dev.meander.processor.frontend;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Where the trees of sources come from; nothing in them is attributed. */
public interface Sources {
  /** The way to an element's tree, or null if the element comes from a class file. */
  TreePath path(Element element);

  /**
   * Says something at a tree.
   *
   * @param unit any path in the same source file
   * @param element what is being compiled
   */
  void say(Diagnostic.Kind kind, String message, Tree tree, TreePath unit, Element element);

  /**
   * The sources of a compilation, whose names javac will check where it is the compiler.
   *
   * @return null where this compiler shows no bodies
   */
  static Sources of(ProcessingEnvironment environment, NameLog names) {
    ProcessingEnvironment javac = Environments.unwrap(environment);
    Trees trees;
    try {
      trees = Trees.instance(javac);
    } catch (IllegalArgumentException e) {
      return ParsedSources.of(environment);
    } catch (LinkageError e) { // an image without jdk.compiler
      return null;
    }
    NameCheck.install(javac, trees, names);
    return of(trees);
  }

  /** The trees that javac is compiling. */
  static Sources of(Trees trees) {
    return new Sources() {
      @Override
      public TreePath path(Element element) {
        return trees.getPath(element);
      }

      @Override
      public void say(Diagnostic.Kind kind, String message, Tree tree, TreePath unit, Element element) {
        trees.printMessage(kind, message, tree, unit.getCompilationUnit());
      }
    };
  }
}
