package dev.meander.processor.frontend;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Sources under a compiler that shows no trees, Eclipse's for one: the file of an element is parsed by the JDK's javac.
 * Parse trees suffice, since names are resolved over the language model. Positions stand in the messages, because such a
 * compiler can mark elements only.
 */
final class ParsedSources implements Sources {
  private final ProcessingEnvironment environment;
  private final JavaCompiler parser;
  /** {@code Elements.getFileObjectOf}, which exists since Java 18. */
  private final Method fileOf;
  private final Map<URI, Unit> units = new HashMap<>();

  private record Unit(CompilationUnitTree tree, SourcePositions positions) {}

  private ParsedSources(ProcessingEnvironment environment, JavaCompiler parser, Method fileOf) {
    this.environment = environment;
    this.parser = parser;
    this.fileOf = fileOf;
  }

  /** Null where the JDK is older than 18, or has no compiler. */
  static Sources of(ProcessingEnvironment environment) {
    JavaCompiler parser = ToolProvider.getSystemJavaCompiler();
    try {
      Method fileOf = Elements.class.getMethod("getFileObjectOf", Element.class);
      return parser == null ? null : new ParsedSources(environment, parser, fileOf);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  @Override
  public void say(Diagnostic.Kind kind, String message, Tree tree, TreePath unit, Element element) {
    CompilationUnitTree file = unit.getCompilationUnit();
    LineMap lines = file.getLineMap();
    long start = units.get(file.getSourceFile().toUri()).positions.getStartPosition(file, tree);
    String at = "line " + lines.getLineNumber(start) + ", column " + lines.getColumnNumber(start) + ": ";
    environment.getMessager().printMessage(kind, at + message, element);
  }

  @Override
  public TreePath path(Element element) {
    Deque<Element> chain = new ArrayDeque<>();
    for (Element e = element; e != null && !(e instanceof PackageElement); e = e.getEnclosingElement()) {
      chain.push(e);
    }
    Unit unit = unit(element);
    if (unit == null) {
      return null;
    }
    TreePath path = new TreePath(unit.tree);
    List<? extends Tree> members = unit.tree.getTypeDecls();
    for (Element e : chain) {
      Tree found = members.stream().filter(t -> declares(t, e)).findFirst().orElse(null);
      if (found == null) {
        return null;
      }
      path = new TreePath(path, found);
      members = found instanceof ClassTree type ? type.getMembers() : List.of();
    }
    return path;
  }

  // ---- files

  private Unit unit(Element element) {
    try {
      FileObject file = (FileObject) fileOf.invoke(environment.getElementUtils(), element);
      if (file == null || !file.toUri().getPath().endsWith(".java")) {
        return null;
      }
      return units.computeIfAbsent(file.toUri(), uri -> parse(uri, file));
    } catch (ReflectiveOperationException e) {
      return null; // the compiler does not know, as of a class without a file
    }
  }

  private Unit parse(URI uri, FileObject file) {
    JavaFileObject text = new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        return file.getCharContent(ignoreEncodingErrors);
      }
    };
    JavacTask task = (JavacTask) parser.getTask(
        new StringWriter(), null, problem -> {}, List.of("-proc:none"), null, List.of(text)); // the compiler says them
    try {
      Iterator<? extends CompilationUnitTree> trees = task.parse().iterator();
      return new Unit(trees.next(), Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // ---- elements

  private static boolean declares(Tree tree, Element element) {
    if (element instanceof TypeElement) {
      return tree instanceof ClassTree type && element.getSimpleName().contentEquals(type.getSimpleName());
    }
    if (element instanceof VariableElement) {
      return tree instanceof VariableTree field && element.getSimpleName().contentEquals(field.getName());
    }
    return element instanceof ExecutableElement method
        && tree instanceof MethodTree m
        && method.getSimpleName().contentEquals(m.getName())
        && takesTheSame(m, method);
  }

  private static boolean takesTheSame(MethodTree tree, ExecutableElement method) {
    if (tree.getParameters().size() != method.getParameters().size()) {
      return false;
    }
    for (int k = 0; k < tree.getParameters().size(); k++) {
      String written = tree.getParameters().get(k).getType().toString();
      String type = method.getParameters().get(k).asType().toString();
      if (!type.equals(written) && !type.endsWith("." + written)) {
        return false;
      }
    }
    return true;
  }
}
