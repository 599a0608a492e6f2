package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.GaugeMode;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Renaming;
import io.forethought.processor.model.Returned;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.SourceRules;
import io.forethought.processor.model.States;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one annotated method of a metric set. */
final class MetricReader {

  private final String namespace;
  private final String subsystem;
  private final EnumReader enums;
  private final LabelReader labels;
  private final ExemplarReader exemplars;

  MetricReader(String namespace, String subsystem, EnumReader enums, ExemplarReader exemplars) {
    this.namespace = namespace;
    this.subsystem = subsystem;
    this.enums = enums;
    this.exemplars = exemplars;
    this.labels = new LabelReader(enums);
  }

  /** Whether a method has any metric annotation. */
  static boolean isMetric(Element method) {
    return Written.mirrors(method)
        .anyMatch(mirror -> Names.declaredBy(Written.nameOf(mirror)).isPresent());
  }

  /** The metric annotations on a method, in the order of {@link MetricType}. */
  static List<MetricAnnotation> annotations(ExecutableElement method, JavacSite site) {
    return Written.mirrors(method)
        .flatMap(
            mirror ->
                Names.declaredBy(Written.nameOf(mirror)).stream()
                    .map(type -> new MetricAnnotation(type, Written.of(mirror, site))))
        .sorted(Comparator.comparing(MetricAnnotation::type))
        .toList();
  }

  /**
   * A metric annotation on a method.
   *
   * @param type the type that it declares
   * @param written the annotation as written
   */
  record MetricAnnotation(MetricType type, Written written) {}

  /** The metric that a method with at least one metric annotation declares. */
  Metric read(SetMethod method, List<MetricAnnotation> annotations) {
    MetricType type = annotations.get(0).type();
    Written written = annotations.get(0).written();
    Sited<BaseUnit> unit = unit(written);
    String simpleName = method.element().getSimpleName().toString();
    String derived = DerivedName.of(namespace, subsystem, simpleName, unit.value(), type);
    boolean nameGiven = !written.value("name", String.class, "").value().isEmpty();
    Optional<States> states = states(method, written);
    return new Metric(
        simpleName,
        annotations.stream().map(MetricReader::typeAtItsPlace).toList(),
        nameGiven ? written.value("name", String.class, "") : new Sited<>(derived, method.site()),
        nameGiven,
        written.value("help", String.class, ""),
        unit,
        labels(method, type, states),
        amounts(method),
        returned(method.returnType()),
        method.element().getParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .toList(),
        written.numbers("buckets"),
        kind(written),
        exemplars.read(written),
        written.numbers("quantiles"),
        written.value("maxAgeSeconds", Long.class, 300L),
        new SourceRules(
            written.value("refresh", String.class, ""),
            written.value("timeout", String.class, ""),
            written.value("unknownAfterFailure", Boolean.class, false)),
        written.has("multiprocess")
            ? Optional.of(constant(written, "multiprocess", GaugeMode.values()))
            : Optional.empty(),
        states,
        !method.element().getModifiers().contains(Modifier.ABSTRACT),
        !method.element().getTypeParameters().isEmpty(),
        Budgets.on(method.element(), method.site()),
        Suppression.accepted(
            Stream.concat(
                Stream.concat(
                    Stream.of(method.element()), method.element().getParameters().stream()),
                method.generatedFrom().stream().flatMap(from -> from.sources(simpleName)))),
        renaming(method),
        method.site());
  }

  private static Sited<MetricType> typeAtItsPlace(MetricAnnotation annotation) {
    return new Sited<>(annotation.type(), annotation.written().site());
  }

  private static Sited<BaseUnit> unit(Written written) {
    return constant(written, "unit", BaseUnit.values());
  }

  private static Sited<Metric.HistogramKind> kind(Written written) {
    return constant(written, "kind", Metric.HistogramKind.values());
  }

  /** The constant that an attribute names; the first one if it names none. */
  private static <E extends Enum<E>> Sited<E> constant(
      Written written, String attribute, E[] constants) {
    E named =
        written
            .constant(attribute)
            .flatMap(
                name ->
                    Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst())
            .orElse(constants[0]);
    return new Sited<>(named, written.siteOf(attribute));
  }

  private List<Label> labels(SetMethod method, MetricType type, Optional<States> states) {
    boolean isEvent = returned(method.returnType()).kind() == Returned.Kind.VOID;
    List<String> stateParameters =
        isEvent ? states.map(States::parameters).orElse(List.of()) : List.of();
    return parameters(method)
        .filter(i -> !isAmount(method, i))
        .filter(i -> !stateParameters.contains(name(method, i)))
        .mapToObj(
            i ->
                labels.read(
                    method.element().getParameters().get(i),
                    method.parameterTypes().get(i),
                    type,
                    method.parameterSite(i)))
        .toList();
  }

  private static List<Amount> amounts(SetMethod method) {
    return parameters(method)
        .filter(i -> isAmount(method, i))
        .mapToObj(
            i -> {
              TypeMirror type = method.parameterTypes().get(i);
              return new Amount(
                  name(method, i), amountKind(type), Types.text(type), method.parameterSite(i));
            })
        .toList();
  }

  private Optional<States> states(SetMethod method, Written written) {
    if (!(written.type("states").orElse(null) instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    List<String> parameters =
        parameters(method)
            .filter(i -> Types.isSameClass(declared, method.parameterTypes().get(i)))
            .mapToObj(i -> name(method, i))
            .toList();
    JavacSite site = written.siteOf("states");
    return Optional.of(new States(enums.read(element, site), parameters, site));
  }

  private static Optional<Renaming> renaming(SetMethod method) {
    return Written.on(method.element(), Names.RENAMED_FROM, method.site())
        .map(
            written ->
                new Renaming(
                    written.value("value", String.class, ""),
                    written.value("until", String.class, ""),
                    written.site()));
  }

  private static IntStream parameters(SetMethod method) {
    return IntStream.range(0, method.element().getParameters().size());
  }

  private static String name(SetMethod method, int parameter) {
    return method.element().getParameters().get(parameter).getSimpleName().toString();
  }

  private static boolean isAmount(SetMethod method, int parameter) {
    return Written.isOn(method.element().getParameters().get(parameter), Names.AMOUNT);
  }

  /** Whether a type is resolved and is not a type parameter, which is reported instead. */
  private static boolean isKnown(TypeMirror type) {
    return Types.isResolved(type) && type.getKind() != TypeKind.TYPEVAR;
  }

  private static Amount.Kind amountKind(TypeMirror type) {
    return switch (type.getKind()) {
      case LONG -> Amount.Kind.LONG;
      case DOUBLE -> Amount.Kind.DOUBLE;
      default -> {
        if (!isKnown(type)) {
          yield Amount.Kind.UNRESOLVED;
        }
        yield Types.isNamed(type, Names.DURATION) ? Amount.Kind.DURATION : Amount.Kind.OTHER;
      }
    };
  }

  private static Returned returned(TypeMirror type) {
    return new Returned(returnedKind(type), Types.text(type));
  }

  private static Returned.Kind returnedKind(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID) {
      return Returned.Kind.VOID;
    }
    if (type.getKind() == TypeKind.DOUBLE) {
      return Returned.Kind.DOUBLE;
    }
    if (!isKnown(type)) {
      return Returned.Kind.UNRESOLVED;
    }
    return Arrays.stream(Returned.Kind.values())
        .filter(kind -> Types.isNamed(type, Names.dataPointOf(kind)))
        .findFirst()
        .orElse(Returned.Kind.OTHER);
  }
}
