package io.forethought.processor.compiler.reading.wiring;

import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.wiring.UnusedDeclaration.Reach;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Which code can name a type: that of its module, or that of others, too. */
final class Reaches {

  private final Elements elements;

  Reaches(Elements elements) {
    this.elements = elements;
  }

  /** The reach of a type with this access. */
  Reach of(TypeName type, MetricSet.Access access) {
    TypeElement element = elements.getTypeElement(type.qualified());
    if (access != MetricSet.Access.PUBLIC || element == null) {
      return Reach.MODULE;
    }
    ModuleElement module = elements.getModuleOf(element);
    if (module == null || module.isUnnamed()) {
      return Reach.CLASS_PATH;
    }
    PackageElement around = elements.getPackageOf(element);
    for (ExportsDirective exported : ElementFilter.exportsIn(module.getDirectives())) {
      if (exported.getPackage().equals(around)) {
        return Reach.EXPORTED;
      }
    }
    return Reach.MODULE;
  }
}
