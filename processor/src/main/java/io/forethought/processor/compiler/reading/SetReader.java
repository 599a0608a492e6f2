package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.reading.MetricReader.MetricAnnotation;
import io.forethought.processor.compiler.source.Enclosing;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.TypeShape;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.States;
import io.forethought.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type with {@code @Metrics}. */
public final class SetReader {

  private final Elements elements;
  private final Types types;

  public SetReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The metric set that a type declares, without the metrics that mention unknown types.
   *
   * @param sources the types being compiled
   */
  public MetricSet read(TypeElement type, Sources sources) {
    JavacSite site = Origin.siteOf(type);
    Written annotation =
        Written.on(type, Names.METRICS, site)
            .orElseThrow(() -> new IllegalStateException(site.describe() + " has no @Metrics"));
    Sited<String> namespace = namespace(type, annotation);
    Sited<String> subsystem = annotation.value("subsystem", String.class, "");
    EnumReader enums = new EnumReader(elements.getPackageOf(type));
    ExemplarReader exemplars = new ExemplarReader(elements.getPackageOf(type));
    MetricReader reader = new MetricReader(namespace.value(), subsystem.value(), enums, exemplars);
    SetMethods methods = SetMethods.of(elements, types, type);

    Members members = members(methods, reader);
    return new MetricSet(
        Names.of(type),
        TypeShape.kind(type),
        TypeShape.access(type),
        Enclosing.hiding(type, elements.getPackageOf(type), site),
        !type.getTypeParameters().isEmpty(),
        namespace,
        subsystem,
        members.metrics(),
        members.plainMethods(),
        methods.inheritedTwice(),
        memberTypes(type),
        TypeShape.permits(type, Names.of(type).implementation()),
        isDeprecated(type, methods, members.metrics()),
        origin(type),
        annotation.isReadable() && methods.areResolved() && members.complete(),
        sources.contains(Names.of(type).implementation().qualified())
            || hidesItsImplementation(type),
        Suppression.accepted(Stream.concat(around(type), service(type).flatMap(SetReader::around))),
        site);
  }

  private static MetricSet.Origin origin(TypeElement type) {
    return Origin.of(type).map(Origin::kind).orElse(MetricSet.Origin.DECLARED);
  }

  private List<String> memberTypes(TypeElement type) {
    return ElementFilter.typesIn(elements.getAllMembers(type)).stream()
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  /** Whether the generated class inherits a class of its name, and no package tells them apart. */
  private boolean hidesItsImplementation(TypeElement type) {
    TypeName implementation = Names.of(type).implementation();
    return implementation.packageName().isEmpty()
        && memberTypes(type).contains(implementation.nested());
  }

  private static Sited<String> namespace(TypeElement type, Written annotation) {
    Sited<String> written = annotation.value("namespace", String.class, "");
    return Origin.of(type)
        .map(origin -> origin.ofNamespace((JavacSite) written.site()))
        .map(site -> new Sited<>(written.value(), (Site) site))
        .orElse(written);
  }

  /**
   * The members of a set.
   *
   * @param metrics the metrics that could be read
   * @param plainMethods the abstract methods that do not declare a metric
   * @param complete whether all metrics could be read
   */
  private record Members(
      List<Metric> metrics, List<Sited<String>> plainMethods, boolean complete) {}

  private static Members members(SetMethods methods, MetricReader reader) {
    List<Metric> metrics = new ArrayList<>();
    List<Sited<String>> plainMethods = new ArrayList<>();
    boolean complete = true;
    for (SetMethod method : methods.all()) {
      List<MetricAnnotation> annotations =
          MetricReader.annotations(method.element(), method.site());
      if (annotations.isEmpty()) {
        if (methods.needsImplementation(method)) {
          plainMethods.add(new Sited<>(method.element().getSimpleName().toString(), method.site()));
        }
      } else if (isReadable(method, annotations)) {
        metrics.add(reader.read(method, annotations));
      } else {
        complete = false;
      }
    }
    return new Members(metrics, plainMethods, complete);
  }

  /**
   * Whether generated code, which overrides the methods and names the enums, would cause warnings
   * about deprecation.
   */
  private boolean isDeprecated(TypeElement type, SetMethods methods, List<Metric> metrics) {
    Stream<TypeElement> enums =
        metrics.stream()
            .flatMap(SetReader::constants)
            .map(constants -> elements.getTypeElement(constants.type().qualified()))
            .filter(Objects::nonNull);
    return Stream.concat(Stream.of(type), enums).anyMatch(this::isDeprecated)
        || methods.all().stream().anyMatch(method -> elements.isDeprecated(method.element()));
  }

  private static Stream<Bound.Constants> constants(Metric metric) {
    return Stream.concat(
            metric.labels().stream().map(Label::bound),
            metric.states().map(States::constants).stream())
        .filter(Bound.Constants.class::isInstance)
        .map(Bound.Constants.class::cast);
  }

  /** A type and the types that it is nested in. */
  private static Stream<Element> around(Element type) {
    return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement);
  }

  private boolean isDeprecated(TypeElement type) {
    return elements.isDeprecated(type)
        || (type.getEnclosingElement() instanceof TypeElement outer && isDeprecated(outer));
  }

  /** The type whose methods a set measures. */
  private static Stream<Element> service(TypeElement set) {
    return MethodOrigin.of(set).map(MethodOrigin::service).map(Element.class::cast).stream();
  }

  private static boolean isReadable(SetMethod method, List<MetricAnnotation> annotations) {
    return method.isResolved()
        && annotations.stream().allMatch(annotation -> annotation.written().isReadable())
        && Written.on(method.element(), Names.RENAMED_FROM, method.site())
            .map(Written::isReadable)
            .orElse(true)
        && Stream.concat(Stream.of(method.element()), method.element().getParameters().stream())
            .flatMap(
                element ->
                    Stream.of(Names.LABEL, Names.BUDGET)
                        .flatMap(name -> Written.on(element, name, method.site()).stream()))
            .allMatch(Written::isReadable);
  }
}
