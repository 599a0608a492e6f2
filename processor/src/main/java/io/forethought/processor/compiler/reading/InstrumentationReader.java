package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.http.RequestLabels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Reads elements with {@code @InstrumentHttp}, round by round: a label can have a type that another
 * processor generates.
 */
final class InstrumentationReader {

  private static final String DEFAULT_PATH = "/metrics";

  private final Elements elements;
  private final List<Instrumentation> read = new ArrayList<>();
  private final Map<String, JavacSite> waiting = new LinkedHashMap<>();

  InstrumentationReader(Elements elements) {
    this.elements = elements;
  }

  /**
   * Reads the sources of a round.
   *
   * @return those that are newly complete
   */
  List<Instrumentation> read(Round round) {
    for (Element application : round.annotated(Names.INSTRUMENT_HTTP)) {
      JavacSite site = JavacSite.of(application);
      waiting.put(site.place().type(), site);
    }
    List<Instrumentation> complete = new ArrayList<>();
    for (JavacSite site : List.copyOf(waiting.values())) {
      Optional<Instrumentation> http = site.element(elements).flatMap(this::read);
      if (http.isPresent()) {
        waiting.remove(site.place().type());
        complete.add(http.get());
      }
    }
    read.addAll(complete);
    return complete;
  }

  /** All complete web applications, in the order of the rounds. */
  List<Instrumentation> all() {
    return List.copyOf(read);
  }

  /** The class name for a class or a package. */
  static TypeName nameOf(Element element) {
    if (element instanceof PackageElement around) {
      String name = around.getSimpleName().toString();
      return TypeName.of(
          around.getQualifiedName().toString(),
          Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
    return Names.of((TypeElement) element);
  }

  private Optional<Instrumentation> read(Element element) {
    Optional<Written> found =
        Written.on(element, Names.INSTRUMENT_HTTP, JavacSite.of(element))
            .filter(Written::isReadable);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Written written = found.get();
    Optional<TypeMirror> type =
        written.type("labels").filter(labels -> labels.getKind() != TypeKind.VOID);
    RequestLabelsReader reader = new RequestLabelsReader(elements, elements.getPackageOf(element));
    Optional<RequestLabels> labels =
        type.flatMap(labelled -> reader.read(labelled, written.siteOf("labels")));
    return type.isPresent() && labels.isEmpty()
        ? Optional.empty()
        : Optional.of(instrumentation(nameOf(element), written, labels));
  }

  private static Instrumentation instrumentation(
      TypeName name, Written written, Optional<RequestLabels> labels) {
    return new Instrumentation(
        name,
        written.constant("profile").flatMap(HttpProfile::of).orElse(HttpProfile.DEFAULT),
        written.value("namespace", String.class, ""),
        written.value("path", String.class, DEFAULT_PATH),
        written.numbers("latencyBuckets"),
        written.numbers("sizeBuckets"),
        labels,
        written.list("ignore", String.class),
        written.list("without", VariableElement.class).stream()
            .map(each -> new Sited<>(each.value().getSimpleName().toString(), each.site()))
            .toList(),
        written.value("maxViews", Integer.class, 0),
        written.site());
  }
}
