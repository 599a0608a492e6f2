package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.reading.methods.MeasuredMethod;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Stray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Finds Forethought annotations where they have no effect. */
final class StrayReader {

  private static final String ON_A_METRIC =
      "move it to a parameter of a metric method, or remove it";
  private static final String ON_A_METRIC_OR_SET =
      "move it to a metric method or to an interface with @Metrics, or remove it";
  private static final String ON_A_METHOD = "move it to a metric method, or remove it";
  private static final String NOT_AN_AMOUNT =
      "remove it or @Amount: a parameter is either a label or the amount";
  private static final String NOT_A_STATE =
      "remove it: the parameter is the new state, not a label";
  private static final String ON_A_COUNTED =
      "move it to a metric method or one of its labels, or remove it";
  private static final String NOT_IN_A_COMPACT_FILE =
      "move the declaration to a source file of its own: in a compact source file, it belongs to a"
          + " class without a name, which generated code cannot use";
  private static final String ON_A_CONSTANT = "move it to an enum constant, or remove it";

  private static final List<String> ANNOTATIONS =
      List.of(
          Names.METRICS,
          Names.INSTRUMENT_HTTP,
          Names.EXPORT_MODEL_OPERATIONS,
          Names.INSTRUMENTED,
          Names.LABEL,
          Names.AMOUNT,
          Names.LABEL_VALUE,
          Names.BUDGET,
          Names.RENAMED_FROM,
          Names.SLO,
          Names.SEVERAL_SLOS,
          Names.PANEL,
          Names.ALERT,
          Names.SEVERAL_ALERTS);

  private final List<Stray> strays = new ArrayList<>();

  /** Reads the sources of a round. */
  void read(Round round) {
    for (String annotation : ANNOTATIONS) {
      for (Element element : round.annotated(annotation)) {
        Optional<String> expected = whyIdle(round, annotation, element);
        if (expected.isPresent()) {
          strays.add(stray(element, annotation, expected.get()));
        }
      }
    }
  }

  private static Optional<String> whyIdle(Round round, String annotation, Element element) {
    return switch (annotation) {
      case Names.LABEL -> whyNoLabel(element);
      case Names.AMOUNT -> whyNoParameter(element);
      case Names.LABEL_VALUE -> whyNoConstant(element);
      case Names.BUDGET -> whyNotCounted(element);
      case Names.RENAMED_FROM, Names.SLO, Names.SEVERAL_SLOS, Names.PANEL ->
          whyNotOnMetric(element);
      case Names.ALERT, Names.SEVERAL_ALERTS -> whyNoAlert(element);
      default -> whyNotGenerated(round, element);
    };
  }

  /** All annotations without effect. */
  List<Stray> all() {
    return sorted(strays);
  }

  /** Annotations without effect in the order of their places. */
  static List<Stray> sorted(List<Stray> strays) {
    List<Stray> sorted = new ArrayList<>(strays);
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparing(stray -> stray.site().describe()));
    }
    return sorted;
  }

  /** An annotation that has no effect on this element. */
  static Stray stray(Element element, String annotation, String expected) {
    JavacSite site = JavacSite.of(element);
    return new Stray(
        annotation.replace(".Several", "").replaceFirst(".*\\.", ""),
        expected,
        Written.on(element, annotation, site).map(Written::site).orElse(site));
  }

  private static Optional<String> whyNoConstant(Element element) {
    return element.getKind() == ElementKind.ENUM_CONSTANT
        ? Optional.empty()
        : Optional.of(ON_A_CONSTANT);
  }

  private static Optional<String> whyNotCounted(Element element) {
    return switch (element.getKind()) {
      case PARAMETER -> whyNoLabel(element);
      case METHOD -> isMetricOrMeasured(element) ? Optional.empty() : Optional.of(ON_A_COUNTED);
      default -> Optional.empty();
    };
  }

  private static Optional<String> whyNotGenerated(Round round, Element element) {
    return element instanceof TypeElement type && round.isInCompactFile(type)
        ? Optional.of(NOT_IN_A_COMPACT_FILE)
        : Optional.empty();
  }

  private static boolean isMetricOrMeasured(Element method) {
    return MetricAnnotation.isOn(method) || MeasuredMethod.is(method);
  }

  private static Optional<String> whyNotOnMetric(Element method) {
    return isMetricOrMeasured(method) ? Optional.empty() : Optional.of(ON_A_METHOD);
  }

  private static Optional<String> whyNoAlert(Element element) {
    return isMetricOrMeasured(element) || Written.isOn(element, Names.METRICS)
        ? Optional.empty()
        : Optional.of(ON_A_METRIC_OR_SET);
  }

  private static Optional<String> whyNoParameter(Element parameter) {
    Element method = parameter.getEnclosingElement();
    return method != null && MetricAnnotation.isOn(method)
        ? Optional.empty()
        : Optional.of(ON_A_METRIC);
  }

  private static Optional<String> whyNoLabel(Element parameter) {
    Element method = parameter.getEnclosingElement();
    if (method == null || !isMetricOrMeasured(method)) {
      return Optional.of(ON_A_METRIC);
    }
    if (Written.on(parameter, Names.AMOUNT, JavacSite.of(parameter)).isPresent()) {
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
}
