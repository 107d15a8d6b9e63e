package dev.meander.processor.frontend;

import com.sun.source.tree.Tree;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What names in bodies were taken to mean before javac attributed them, for {@link NameCheck}. Meanings are texts:
 * javac makes elements anew from round to round.
 */
public final class NameLog {
  private final Map<Tree, String> meanings = new IdentityHashMap<>();
  private int size;

  /** Takes down what a name, with or without dots, means. */
  void add(Tree name, Element element) {
    String meaning = meaning(element);
    String before = meanings.put(name, meaning);
    if (before == null) {
      size++;
    } else if (!before.equals(meaning)) {
      meanings.put(name, before + ", then " + meaning); // which no element is
    }
  }

  /** Takes down that a name means a local variable or parameter. */
  void addLocal(Tree name, String variable) {
    if (meanings.put(name, local(variable)) == null) {
      size++;
    }
  }

  /** Gives a name's meaning, and forgets it; null if there is none. */
  String take(Tree name) {
    return meanings.remove(name);
  }

  /** Number of names ever taken down. */
  public int size() {
    return size;
  }

  /** Number of names that no check has taken yet. */
  public int unchecked() {
    return meanings.size();
  }

  private static String local(String variable) {
    return "the variable " + variable;
  }

  /** An element as its owner, name and signature. */
  static String meaning(Element element) {
    return switch (element.getKind()) {
      case PARAMETER, LOCAL_VARIABLE -> local(element.getSimpleName().toString());
      default -> element instanceof TypeElement type ? type.getQualifiedName().toString()
          : element.getEnclosingElement() + "." + (element instanceof ExecutableElement ? element : element.getSimpleName());
    };
  }
}
