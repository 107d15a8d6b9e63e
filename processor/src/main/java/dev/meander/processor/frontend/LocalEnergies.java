package dev.meander.processor.frontend;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Finds {@code @Energy} methods in local and anonymous classes, of which javac tells a processor nothing. */
public final class LocalEnergies {
  private LocalEnergies() {}

  /** A problem for each such method of a type's source. */
  public static List<Refusal> of(TreePath type) {
    List<Refusal> found = new ArrayList<>();
    new TreePathScanner<Void, Boolean>() {
      @Override
      public Void visitClass(ClassTree tree, Boolean inside) {
        Tree.Kind around = getCurrentPath().getParentPath().getLeaf().getKind();
        boolean member = around == Tree.Kind.COMPILATION_UNIT
            || getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
        return super.visitClass(tree, inside || !member);
      }

      @Override
      public Void visitMethod(MethodTree tree, Boolean inside) {
        if (inside && tree.getModifiers().getAnnotations().stream().anyMatch(a -> isEnergy(a, type))) {
          found.add(new Refusal(Problem.ENERGY_CLASS, tree, type, tree.getName() + " stands in a local class"));
        }
        return super.visitMethod(tree, inside);
      }
    }.scan(type, false);
    return found;
  }

  private static boolean isEnergy(AnnotationTree annotation, TreePath type) {
    String name = annotation.getAnnotationType().toString();
    boolean imported = type.getCompilationUnit().getImports().stream()
        .map(i -> i.getQualifiedIdentifier().toString())
        .anyMatch(i -> i.equals(EnergyReader.ENERGY) || i.equals("dev.meander.annotation.*"));
    return name.equals(EnergyReader.ENERGY) || imported && name.equals("Energy");
  }
}
