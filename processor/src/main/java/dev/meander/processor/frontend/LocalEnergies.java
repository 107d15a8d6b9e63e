package dev.meander.processor.frontend;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Finds {@code @Energy} methods in local and anonymous classes, of which javac tells a processor nothing. */
public final class LocalEnergies extends FlatScanner<Boolean> {
  private final TreePath type;
  private final List<Refusal> found = new ArrayList<>();

  private LocalEnergies(TreePath type) {
    this.type = type;
  }

  /** A problem for each such method of a type's source. */
  public static List<Refusal> of(TreePath type) {
    LocalEnergies scanner = new LocalEnergies(type);
    scanner.scan(type.getLeaf(), false);
    return scanner.found;
  }

  /** Classes are local where they do not stand in a class, or where that one is local. */
  @Override
  public Void visitClass(ClassTree tree, Boolean local) {
    for (Tree member : tree.getMembers()) {
      if (local && member instanceof MethodTree m && m.getModifiers().getAnnotations().stream().anyMatch(this::isEnergy)) {
        found.add(new Refusal(Problem.ENERGY_CLASS, m, type, m.getName() + " stands in a local class"));
      }
      scan(member, local || !(member instanceof ClassTree));
    }
    return null;
  }

  private boolean isEnergy(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    boolean imported = type.getCompilationUnit().getImports().stream()
        .map(i -> i.getQualifiedIdentifier().toString())
        .anyMatch(i -> i.equals(EnergyReader.ENERGY) || i.equals("dev.meander.annotation.*"));
    return name.equals(EnergyReader.ENERGY) || imported && name.equals("Energy");
  }
}
