package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Metric.GaugeMode;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Renaming;
import io.forethought.processor.model.Returned;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.SourceRules;
import io.forethought.processor.model.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
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
        types(annotations),
        nameGiven ? written.value("name", String.class, "") : new Sited<>(derived, method.site()),
        nameGiven,
        written.value("help", String.class, ""),
        unit,
        labels(method, type, states),
        amounts(method),
        returned(method.returnType()),
        names(method),
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
        Suppression.accepted(sources(method, simpleName)),
        renaming(method),
        method.site());
  }

  private static List<Sited<MetricType>> types(List<MetricAnnotation> annotations) {
    List<Sited<MetricType>> types = new ArrayList<>();
    for (MetricAnnotation annotation : annotations) {
      types.add(new Sited<>(annotation.type(), annotation.written().site()));
    }
    return types;
  }

  private static List<String> names(SetMethod method) {
    List<String> names = new ArrayList<>();
    for (Element parameter : method.element().getParameters()) {
      names.add(parameter.getSimpleName().toString());
    }
    return names;
  }

  /** The elements whose suppressions apply to a metric. */
  private static List<Element> sources(SetMethod method, String name) {
    List<Element> sources = new ArrayList<>();
    sources.add(method.element());
    sources.addAll(method.element().getParameters());
    if (method.generatedFrom().isPresent()) {
      sources.addAll(method.generatedFrom().get().sources(name));
    }
    return sources;
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
    String name = written.constant(attribute).orElse("");
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return new Sited<>(constant, written.siteOf(attribute));
      }
    }
    return new Sited<>(constants[0], written.siteOf(attribute));
  }

  private List<Label> labels(SetMethod method, MetricType type, Optional<States> states) {
    boolean isEvent = returned(method.returnType()).kind() == Returned.Kind.VOID;
    List<Label> read = new ArrayList<>();
    for (int i = 0; i < method.element().getParameters().size(); i++) {
      boolean isState =
          isEvent && states.isPresent() && states.get().parameters().contains(name(method, i));
      if (!isState && !isAmount(method, i)) {
        read.add(
            labels.read(
                method.element().getParameters().get(i),
                method.parameterTypes().get(i),
                type,
                method.parameterSite(i)));
      }
    }
    return read;
  }

  private static List<Amount> amounts(SetMethod method) {
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < method.element().getParameters().size(); i++) {
      if (isAmount(method, i)) {
        TypeMirror type = method.parameterTypes().get(i);
        amounts.add(
            new Amount(
                name(method, i), amountKind(type), Types.text(type), method.parameterSite(i)));
      }
    }
    return amounts;
  }

  private Optional<States> states(SetMethod method, Written written) {
    if (!(written.type("states").orElse(null) instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < method.element().getParameters().size(); i++) {
      if (Types.isSameClass(declared, method.parameterTypes().get(i))) {
        parameters.add(name(method, i));
      }
    }
    JavacSite site = written.siteOf("states");
    return Optional.of(new States(enums.read(element, site), parameters, site));
  }

  private static Optional<Renaming> renaming(SetMethod method) {
    Optional<Written> found = Written.on(method.element(), Names.RENAMED_FROM, method.site());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Written written = found.get();
    return Optional.of(
        new Renaming(
            written.value("value", String.class, ""),
            written.value("until", String.class, ""),
            written.site()));
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
    for (Returned.Kind kind : Returned.Kind.values()) {
      if (Types.isNamed(type, Names.dataPointOf(kind))) {
        return kind;
      }
    }
    return Returned.Kind.OTHER;
  }
}
