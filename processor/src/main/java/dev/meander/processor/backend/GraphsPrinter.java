package dev.meander.processor.backend;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphCode;
import dev.meander.processor.spec.FunctionSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Publishes graphs in class files; prints {@code XGraphs}, which has nothing else. */
public final class GraphsPrinter {
  private GraphsPrinter() {}

  /** The generated class. */
  public static JavaFile print(TypeElement source, List<FunctionSpec> functions) {
    TypeSpec.Builder type = GeneratedNames.kernel(source, "Graphs")
        .addJavadoc("The differentiable methods of {@link $T}, for energies that are compiled without its source.\n",
            ClassName.get(source))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    functions.forEach(f -> type.addAnnotation(published(f.method(), f.graph())));
    String folder = ClassName.get(source).packageName();
    return JavaFile.builder(folder, type.build()).indent("  ").skipJavaLangImports(true).build();
  }

  // Emits:
  //
  // @PublishedGraph(version = 1, method = "half(double)", graph = {"variable a0 walker real 0; load a0; …"})
  static AnnotationSpec published(String method, Graph graph) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(RuntimeNames.PUBLISHED_GRAPH).addMember("version", "$L", GraphCode.VERSION);
    if (!method.isEmpty()) {
      annotation.addMember("method", "$S", method);
    }
    GraphCode.write(graph).forEach(line -> annotation.addMember("graph", "$S", line));
    return annotation.build();
  }
}
