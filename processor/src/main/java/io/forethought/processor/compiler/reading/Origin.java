package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.model.MetricSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What a metric set was generated from. Users do not read generated sources, so findings there are
 * reported at the annotations that they come from.
 */
sealed interface Origin permits HttpOrigin, MethodOrigin {

  /** What a metric set was generated from, if it was generated. */
  static Optional<Origin> of(TypeElement set) {
    Optional<MethodOrigin> methods = MethodOrigin.of(set);
    if (methods.isPresent()) {
      return Optional.of(methods.get());
    }
    Optional<HttpOrigin> requests = HttpOrigin.of(set);
    return requests.isPresent() ? Optional.of(requests.get()) : Optional.empty();
  }

  /** The same with what is needed for the places of methods. */
  static Optional<Origin> of(TypeElement set, Elements elements, Types types) {
    Optional<Origin> origin = of(set);
    return origin.isPresent() && origin.get() instanceof MethodOrigin methods
        ? Optional.of(methods.withMethods(elements, types))
        : origin;
  }

  /** The place of a metric set; reports point at what it was generated from. */
  static JavacSite siteOf(TypeElement set) {
    JavacSite site = JavacSite.of(set);
    Optional<Origin> origin = of(set);
    return origin.isPresent() ? site.orElse(origin.get().site()) : site;
  }

  /** What it is, as a fact about the metric set. */
  MetricSet.Origin kind();

  /** The annotation. */
  JavacSite site();

  /** The place of the namespace of the set; reports point at what it was generated from. */
  JavacSite ofNamespace(JavacSite site);

  /** The place of a method of the set; reports point at what it was generated from. */
  JavacSite ofMethod(JavacSite site, String method);

  /** The place of a label; reports point at what it was generated from. */
  JavacSite ofLabel(JavacSite site, String method, String parameter);

  /** The elements whose suppressions also hold for a method of the set. */
  List<Element> sources(String method);
}
