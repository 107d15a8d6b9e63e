package dev.meander.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.meander.processor.backend.GeneratedNames;
import dev.meander.processor.frontend.Environments;
import dev.meander.processor.report.MethodSizes;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Reports beside generated sources. They say how many bytes of code each method has, and so are written when javac has
 * written the class; by compilers that do not tell, at the end and without that.
 */
final class Reports implements TaskListener {
  private record Report(String packageName, String type, FileObject file, Function<Map<String, Integer>, String> text) {}

  private final ProcessingEnvironment environment;
  private final ProcessingEnvironment javac;
  private final Map<String, Report> waiting = new LinkedHashMap<>();
  private boolean told;

  private Reports(ProcessingEnvironment environment) {
    this.environment = environment;
    this.javac = Environments.unwrap(environment);
  }

  /** The reports of a compilation. */
  static Reports of(ProcessingEnvironment environment) {
    Reports reports = new Reports(environment);
    try {
      JavacTask.instance(reports.javac).addTaskListener(reports);
      reports.told = true;
    } catch (IllegalArgumentException e) {
      reports.told = false; // another compiler
    }
    return reports;
  }

  /** Will write {@code XSuffix.report.txt}, given the bytes of code of the methods of {@code XSuffix}. */
  void add(TypeElement source, String suffix, Function<Map<String, Integer>, String> text) throws IOException {
    var name = GeneratedNames.of(source, suffix);
    FileObject file = file(source, suffix, "report.txt");
    waiting.put(name.toString(), new Report(name.packageName(), name.simpleName(), file, text));
  }

  /** Writes {@code XSuffix.kind.svg}. */
  void picture(TypeElement source, String suffix, String kind, String svg) throws IOException {
    write(file(source, suffix, kind + ".svg"), svg);
  }

  private FileObject file(TypeElement source, String suffix, String ending) throws IOException {
    var name = GeneratedNames.of(source, suffix);
    String file = name.simpleName() + "." + ending;
    return environment.getFiler().createResource(StandardLocation.SOURCE_OUTPUT, name.packageName(), file, source);
  }

  private static void write(FileObject file, String text) throws IOException {
    try (Writer out = file.openWriter()) {
      out.write(text);
    }
  }

  /** Processing is over. */
  void over() {
    if (!told) {
      writeAll();
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
      Report report = waiting.remove(event.getTypeElement().getQualifiedName().toString());
      if (report != null) {
        write(report, sizes(report));
      }
    } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      writeAll(); // of what was not compiled, such as with -proc:only
    }
  }

  private void writeAll() {
    waiting.values().forEach(r -> write(r, Map.of()));
    waiting.clear();
  }

  private static void write(Report report, Map<String, Integer> sizes) {
    try {
      write(report.file, report.text.apply(sizes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of code by method; none if the class file is not where it is expected, as with --module-source-path. */
  private Map<String, Integer> sizes(Report report) {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(javac.getFiler()
        .getResource(StandardLocation.CLASS_OUTPUT, report.packageName, report.type + ".class")
        .openInputStream()))) {
      return MethodSizes.of(in);
    } catch (IOException | IllegalArgumentException e) {
      return Map.of();
    }
  }
}
