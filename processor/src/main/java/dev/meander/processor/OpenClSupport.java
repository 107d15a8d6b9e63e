package dev.meander.processor;

import dev.meander.processor.spec.FlowSpec;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.OpensDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Whether a build can have OpenCL kernels: they are compiled against Aparapi, which a user may have left away. */
final class OpenClSupport {
  private static final String KERNEL = "com.aparapi.Kernel";
  private static final String MODULE = "aparapi";

  private OpenClSupport() {}

  /** Whether a source's module reads Aparapi. */
  static boolean isFoundFrom(Element source, ProcessingEnvironment environment) {
    Elements elements = environment.getElementUtils();
    ModuleElement module = elements.getModuleOf(source);
    return module == null
        ? elements.getTypeElement(KERNEL) != null
        : elements.getTypeElement(module, KERNEL) != null;
  }

  /** Says what a named module must open, so that Aparapi reads the fields of a flow's kernel: an energy's parameters. */
  static void sayWhatToOpen(FlowSpec flow, ProcessingEnvironment environment) {
    if (flow.doublePrecision() || flow.energy().parameters().isEmpty() || !isFoundFrom(flow.type(), environment)) {
      return;
    }
    ModuleElement module = environment.getElementUtils().getModuleOf(flow.type());
    PackageElement inside = environment.getElementUtils().getPackageOf(flow.type());
    if (module != null && !module.isUnnamed() && !isOpen(module, inside)) {
      environment.getMessager().printMessage(
          Diagnostic.Kind.NOTE,
          "to run this flow on OpenCL, write into module-info.java: opens " + inside.getQualifiedName() + " to aparapi;",
          flow.type());
    }
  }

  private static boolean isOpen(ModuleElement module, PackageElement inside) {
    if (module.isOpen()) {
      return true;
    }
    for (ModuleElement.Directive directive : module.getDirectives()) {
      if (directive instanceof OpensDirective opens && opens.getPackage().equals(inside)) {
        List<? extends ModuleElement> targets = opens.getTargetModules();
        return targets == null || targets.stream().anyMatch(t -> t.getQualifiedName().contentEquals(MODULE));
      }
    }
    return false;
  }
}
