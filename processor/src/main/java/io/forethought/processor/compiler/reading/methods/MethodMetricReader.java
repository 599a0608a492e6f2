package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.methods.CallEnd;
import io.forethought.processor.model.methods.ExistingMetric;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.MethodMetric.Exceptional;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.model.methods.MethodMetric.Storage;
import io.forethought.processor.model.methods.ResultLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the metrics that annotations on the methods of a service declare. */
final class MethodMetricReader {

  private static final List<String> OWN =
      List.of("name", "help", "buckets", "kind", "exemplars", "exemplarLabels", "outcome");

  private final Elements elements;
  private final javax.lang.model.util.Types types;
  private final String service;
  private final ExistingMetricReader existing;
  private final ResultReader results;
  private final Set<String> taken = new HashSet<>();

  MethodMetricReader(
      Elements elements,
      javax.lang.model.util.Types types,
      TypeElement service,
      References references) {
    this.elements = elements;
    this.types = types;
    this.service = service.getSimpleName().toString();
    this.existing = new ExistingMetricReader(elements, service, references);
    this.results = new ResultReader(elements, types, service, references);
  }

  /**
   * The metrics of a method, in the order of their kinds.
   *
   * @param returned what it returns as a member of the service
   * @param thrown the exceptions that it declares
   * @param end what ends its calls
   */
  List<MethodMetric> read(
      ExecutableElement method,
      TypeMirror returned,
      List<? extends TypeMirror> thrown,
      CallEnd end,
      JavacSite site) {
    Thrown possible = new Thrown(elements, types, thrown, end);
    return Arrays.stream(Kind.values())
        .flatMap(
            kind ->
                Written.on(method, "io.forethought." + kind.annotation(), site).stream()
                    .map(
                        written ->
                            read(
                                kind,
                                method.getSimpleName().toString(),
                                written,
                                exceptions(written, possible),
                                result(written, returned, end))))
        .toList();
  }

  private Optional<ResultLabel> result(Written written, TypeMirror returned, CallEnd end) {
    String accessor = written.value("result", String.class, "").value();
    return accessor.isEmpty()
        ? Optional.empty()
        : Optional.of(results.read(accessor, returned, end, written.siteOf("result")));
  }

  private MethodMetric read(
      Kind kind,
      String method,
      Written written,
      List<Exceptional> exceptions,
      Optional<ResultLabel> result) {
    Optional<ExistingMetric> other = existing.read(written);
    String help = written.value("help", String.class, "").value();
    return new MethodMetric(
        kind,
        other.map(ExistingMetric::method).orElseGet(() -> unique(kind.methodFor(method))),
        Optional.of(written.value("name", String.class, "").value())
            .filter(name -> !name.isEmpty()),
        help.isEmpty() ? kind.helpFor(service + "." + method) : help,
        storage(written),
        other.isEmpty()
            && kind == Kind.TIMED
            && written.value("outcome", Boolean.class, true).value(),
        exceptions,
        result,
        other,
        OWN.stream().filter(written::has).toList(),
        written.site());
  }

  private static Storage storage(Written written) {
    return new Storage(
        written.list("buckets", Double.class).stream().map(Sited::value).toList(),
        written.constant("kind"),
        written.has("exemplars")
            ? Optional.of(written.value("exemplars", Boolean.class, false).value())
            : Optional.empty(),
        written
            .type("exemplarLabels")
            .filter(DeclaredType.class::isInstance)
            .map(type -> Names.of((TypeElement) ((DeclaredType) type).asElement())));
  }

  private static List<Exceptional> exceptions(Written written, Thrown possible) {
    List<Exceptional> exceptions = new ArrayList<>();
    List<TypeElement> earlier = new ArrayList<>();
    for (Sited<TypeMirror> type : written.list("value", TypeMirror.class)) {
      TypeElement element = (TypeElement) ((DeclaredType) type.value()).asElement();
      exceptions.add(
          new Exceptional(
              Names.of(element),
              superclasses(element).filter(earlier::contains).map(Names::of).findFirst(),
              possible.includes(element),
              type.site()));
      earlier.add(element);
    }
    return exceptions;
  }

  /** The classes that a class extends, the nearest first. */
  private static Stream<TypeElement> superclasses(TypeElement type) {
    return Stream.iterate(
            Types.superclass(type), Optional::isPresent, next -> next.flatMap(Types::superclass))
        .flatMap(Optional::stream);
  }

  /** Overloaded methods have numbers in the metric set. */
  private String unique(String method) {
    String name =
        IntStream.iterate(1, number -> number + 1)
            .mapToObj(number -> number == 1 ? method : method + number)
            .filter(candidate -> !taken.contains(candidate))
            .findFirst()
            .orElse(method);
    taken.add(name);
    return name;
  }
}
