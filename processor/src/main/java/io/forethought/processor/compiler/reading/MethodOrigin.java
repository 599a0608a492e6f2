package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.reading.methods.MeasuredMethod;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.MetricSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The type with {@code @Instrumented} that a metric set was generated from.
 *
 * @param service the type
 * @param written the annotation
 * @param methods the methods of the set and what they come from, once they are needed
 */
record MethodOrigin(TypeElement service, Written written, List<MeasuredMethod> methods)
    implements Origin {

  /** The type that a metric set was generated from, if there is one. */
  static Optional<MethodOrigin> of(TypeElement set) {
    Optional<Written> marker = Written.on(set, Names.MEASURED_METHODS, JavacSite.of(set));
    return marker.isPresent() ? of(marker.get()) : Optional.empty();
  }

  private static Optional<MethodOrigin> of(Written marker) {
    return marker
        .type("value")
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .flatMap(
            service ->
                Written.on(service, Names.INSTRUMENTED, JavacSite.of(service))
                    .map(written -> new MethodOrigin(service, written, List.of())));
  }

  /** The same with the methods. */
  MethodOrigin withMethods(Elements elements, Types types) {
    return new MethodOrigin(service, written, MeasuredMethod.of(elements, types, service));
  }

  @Override
  public MetricSet.Origin kind() {
    return MetricSet.Origin.CALLS;
  }

  @Override
  public JavacSite site() {
    return written.site();
  }

  @Override
  public JavacSite ofNamespace(JavacSite site) {
    return site.orElse(written.siteOf("namespace"));
  }

  @Override
  public JavacSite ofMethod(JavacSite site, String method) {
    return site.orElse(find(method).map(MeasuredMethod::annotation).orElseGet(written::site));
  }

  @Override
  public JavacSite ofLabel(JavacSite site, String method, String parameter) {
    return site.orElse(
        find(method)
            .map(found -> found.parameter(parameter).orElseGet(found::annotation))
            .orElseGet(written::site));
  }

  @Override
  public List<Element> sources(String method) {
    List<Element> sources = new ArrayList<>();
    Optional<MeasuredMethod> found = find(method);
    if (found.isPresent()) {
      sources.add(found.get().element());
      sources.addAll(found.get().element().getParameters());
    }
    return sources;
  }

  private Optional<MeasuredMethod> find(String method) {
    return methods.stream().filter(each -> each.name().equals(method)).findFirst();
  }
}
