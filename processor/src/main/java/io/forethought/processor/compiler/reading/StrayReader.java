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
import java.util.function.Function;
import java.util.stream.Stream;
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

  private final List<Stray> strays = new ArrayList<>();

  /** Reads the sources of a round. */
  void read(Round round) {
    Stream.of(
            Names.METRICS, Names.INSTRUMENT_HTTP, Names.EXPORT_MODEL_OPERATIONS, Names.INSTRUMENTED)
        .forEach(
            annotation ->
                readOthers(round, annotation, element -> whyNotGenerated(round, element)));
    readOthers(round, Names.LABEL, StrayReader::whyNoLabel);
    readOthers(round, Names.AMOUNT, StrayReader::whyNoParameter);
    readOthers(round, Names.LABEL_VALUE, StrayReader::whyNoConstant);
    readOthers(round, Names.BUDGET, StrayReader::whyNotCounted);
    readOthers(round, Names.RENAMED_FROM, StrayReader::whyNotOnMetric);
    Stream.of(Names.SLO, Names.SEVERAL_SLOS, Names.PANEL)
        .forEach(annotation -> readOthers(round, annotation, StrayReader::whyNotOnMetric));
    Stream.of(Names.ALERT, Names.SEVERAL_ALERTS)
        .forEach(annotation -> readOthers(round, annotation, StrayReader::whyNoAlert));
  }

  /** All annotations without effect. */
  List<Stray> all() {
    return strays.stream().sorted(Comparator.comparing(stray -> stray.site().describe())).toList();
  }

  private void readOthers(
      Round round, String annotation, Function<Element, Optional<String>> expected) {
    round
        .annotated(annotation)
        .flatMap(
            element ->
                expected.apply(element).map(text -> stray(element, annotation, text)).stream())
        .forEach(strays::add);
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
    return MetricReader.isMetric(method) || MeasuredMethod.is(method);
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
    return method != null && MetricReader.isMetric(method)
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
