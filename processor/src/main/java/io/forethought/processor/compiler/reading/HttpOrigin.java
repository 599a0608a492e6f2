package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.http.Instrumentation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The {@code @InstrumentHttp} annotation that a metric set was generated from.
 *
 * @param written the annotation
 */
record HttpOrigin(Written written) implements Origin {

  /** The annotation that a metric set was generated from, if there is one. */
  static Optional<HttpOrigin> of(TypeElement set) {
    String name = set.getSimpleName().toString();
    if (!name.endsWith(Instrumentation.METRICS)
        || !(set.getEnclosingElement() instanceof PackageElement around)) {
      return Optional.empty();
    }
    return of(name, around);
  }

  private static Optional<HttpOrigin> of(String name, PackageElement around) {
    return candidates(around)
        .filter(element -> Written.isOn(element, Names.INSTRUMENT_HTTP))
        .filter(
            element ->
                Instrumentation.metricsOf(InstrumentationReader.nameOf(element))
                    .nested()
                    .equals(name))
        .flatMap(
            element -> Written.on(element, Names.INSTRUMENT_HTTP, JavacSite.of(element)).stream())
        .findFirst()
        .map(HttpOrigin::new);
  }

  private static Stream<Element> candidates(PackageElement around) {
    return Stream.concat(
        Stream.of(around), around.getEnclosedElements().stream().flatMap(HttpOrigin::withNested));
  }

  private static Stream<Element> withNested(Element type) {
    return Stream.concat(
        Stream.of(type),
        type.getEnclosedElements().stream()
            .filter(TypeElement.class::isInstance)
            .flatMap(HttpOrigin::withNested));
  }

  @Override
  public MetricSet.Origin kind() {
    return MetricSet.Origin.REQUESTS;
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
    return site.orElse(written.site());
  }

  @Override
  public JavacSite ofLabel(JavacSite site, String method, String parameter) {
    if (HttpProfile.isView(parameter)) {
      return site.orElse(written.siteOf("maxViews"));
    }
    return site.orElse(labels(parameter).orElse(written.site()));
  }

  @Override
  public List<Element> sources(String method) {
    return List.of();
  }

  private Optional<JavacSite> labels(String method) {
    return written.type("labels").stream()
        .filter(DeclaredType.class::isInstance)
        .flatMap(type -> ((DeclaredType) type).asElement().getEnclosedElements().stream())
        .filter(ExecutableElement.class::isInstance)
        .filter(member -> member.getSimpleName().contentEquals(method))
        .map(JavacSite::of)
        .map(site -> site.orElse(written.siteOf("labels")))
        .findFirst();
  }
}
