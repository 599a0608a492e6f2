package io.forethought.processor.compiler;

import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Stray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/**
 * Finds annotations of ours at places where they do nothing. A metric on the method of an interface
 * is at home if any metric set inherits it, which is known only in the end.
 */
final class StrayReader {

  private static final String ON_A_METRIC =
      "move it to a parameter of a metric's method, or remove it";
  private static final String NOT_AN_AMOUNT =
      "remove it, or @Amount: a parameter is a label or the amount";
  private static final String NOT_A_STATE =
      "remove it: the new state is no label, it is written as the states of the state set are";
  private static final String IN_A_SET =
      "declare the metric in an interface marked @Metrics, or mark this interface";
  private static final String ON_A_CONSTANT = "move it to a constant of an enum, or remove it";

  private static final Set<String> METRICS =
      Arrays.stream(MetricType.values())
          .map(Names::annotationOf)
          .collect(Collectors.toUnmodifiableSet());

  private final Elements elements;
  private final List<Stray> strays = new ArrayList<>();
  private final Map<Stray, String> inheritable = new LinkedHashMap<>();

  StrayReader(Elements elements) {
    this.elements = elements;
  }

  /** Reads the sources of a round, which javac goes through once for all annotations. */
  void read(RoundEnvironment round) {
    TypeElement[] annotations =
        Stream.concat(
                Arrays.stream(MetricType.values()).map(Names::annotationOf),
                Stream.of(Names.LABEL, Names.AMOUNT, Names.LABEL_VALUE))
            .map(elements::getTypeElement)
            .filter(Objects::nonNull)
            .toArray(TypeElement[]::new);
    round.getElementsAnnotatedWithAny(annotations).forEach(this::read);
  }

  private void read(Element element) {
    Written.mirrors(element)
        .map(Written::nameOf)
        .distinct()
        .forEach(annotation -> read(element, annotation));
  }

  private void read(Element element, String annotation) {
    switch (annotation) {
      case Names.LABEL -> whyNoLabel(element).ifPresent(why -> add(element, annotation, why));
      case Names.AMOUNT -> whyNoParameter(element).ifPresent(why -> add(element, annotation, why));
      case Names.LABEL_VALUE ->
          whyNoConstant(element).ifPresent(why -> add(element, annotation, why));
      default -> {
        if (METRICS.contains(annotation)) {
          readMetric(element, annotation);
        }
      }
    }
  }

  private void add(Element element, String annotation, String expected) {
    strays.add(stray(element, annotation, expected));
  }

  /**
   * All strays.
   *
   * @param declaring the qualified names of the types that metric sets have methods of
   */
  List<Stray> all(Set<String> declaring) {
    Stream<Stray> forgotten =
        inheritable.entrySet().stream()
            .filter(entry -> !declaring.contains(entry.getValue()))
            .map(Map.Entry::getKey);
    return Stream.concat(strays.stream(), forgotten)
        .sorted(Comparator.comparing(stray -> stray.site().describe()))
        .toList();
  }

  private void readMetric(Element method, String annotation) {
    if (!(method.getEnclosingElement() instanceof TypeElement owner)
        || Written.isOn(owner, Names.METRICS)) {
      return;
    }
    Stray stray = stray(method, annotation, IN_A_SET);
    if (owner.getKind() == ElementKind.INTERFACE) {
      inheritable.put(stray, owner.getQualifiedName().toString());
    } else {
      strays.add(stray);
    }
  }

  private static Stray stray(Element element, String annotation, String expected) {
    JavacSite site = JavacSite.of(element);
    return new Stray(
        annotation.substring(annotation.lastIndexOf('.') + 1),
        expected,
        Written.on(element, annotation, site).map(Written::site).orElse(site));
  }

  private static Optional<String> whyNoConstant(Element element) {
    return element.getKind() == ElementKind.ENUM_CONSTANT
        ? Optional.empty()
        : Optional.of(ON_A_CONSTANT);
  }

  private static Optional<String> whyNoParameter(Element parameter) {
    return isParameterOfMetric(parameter) ? Optional.empty() : Optional.of(ON_A_METRIC);
  }

  private static Optional<String> whyNoLabel(Element parameter) {
    Optional<String> elsewhere = whyNoParameter(parameter);
    if (elsewhere.isPresent()) {
      return elsewhere;
    }
    if (Written.isOn(parameter, Names.AMOUNT)) {
      return Optional.of(NOT_AN_AMOUNT);
    }
    return isNewState(parameter) ? Optional.of(NOT_A_STATE) : Optional.empty();
  }

  /** Whether a parameter is the new state in an event of a state set. */
  private static boolean isNewState(Element parameter) {
    return parameter.getEnclosingElement() instanceof ExecutableElement event
        && event.getReturnType().getKind() == TypeKind.VOID
        && Written.on(event, Names.annotationOf(MetricType.STATE_SET), JavacSite.of(event))
            .flatMap(stateSet -> stateSet.type("states"))
            .filter(states -> Types.isSameClass(states, parameter.asType()))
            .isPresent();
  }

  private static boolean isParameterOfMetric(Element parameter) {
    Element method = parameter.getEnclosingElement();
    return method != null
        && Written.mirrors(method).map(Written::nameOf).anyMatch(METRICS::contains);
  }
}
