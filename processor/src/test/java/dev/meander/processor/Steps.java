package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compilations one after the other, as a build makes them: each puts classes and generated sources into its folder. */
record Steps(boolean success, List<Diagnostic<? extends JavaFileObject>> problems, Path folder) {
  /**
   * Compiles sources, given by the names of their classes, against folders of earlier steps.
   *
   * @param processed whether the processor runs
   */
  static Steps compile(Path folder, boolean processed, Map<String, String> sources, Path... before) throws IOException {
    List<String> options = new ArrayList<>(processed ? List.of() : List.of("-proc:none"));
    return run(folder, options, sources, List.of(), before);
  }

  static Steps run(
      Path folder, List<String> options, Map<String, String> sources, List<String> classes, Path... before)
      throws IOException {
    Files.createDirectories(folder);
    StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
    for (Path p : before) {
      path.append(System.getProperty("path.separator")).append(p);
    }
    List<String> all = new ArrayList<>(List.of("-cp", path.toString(), "-d", folder.toString(), "-s", folder.toString()));
    all.addAll(options);
    List<JavaFileObject> files = new ArrayList<>();
    new TreeMap<>(sources).forEach((name, text) -> files.add(new Text(name, text)));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        javac.getTask(null, null, problems, all, classes, files.isEmpty() ? null : files);
    if (!options.contains("-proc:none")) {
      task.setProcessors(List.of(new MeanderProcessor()));
    }
    return new Steps(task.call(), problems.getDiagnostics(), folder);
  }

  Steps succeeded() {
    assertTrue(success, problems.toString());
    return this;
  }

  /** The messages of a kind, each with its line. */
  List<String> messages(Diagnostic.Kind kind) {
    return problems.stream()
        .filter(d -> d.getKind() == kind)
        .map(d -> d.getLineNumber() + ": " + d.getMessage(Locale.ROOT))
        .toList();
  }

  /** Texts of generated sources whose names end in one of some words, by file. */
  Map<String, String> generated(String... suffixes) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        if (Stream.of(suffixes).anyMatch(s -> file.toString().endsWith(s + ".java"))) {
          texts.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
