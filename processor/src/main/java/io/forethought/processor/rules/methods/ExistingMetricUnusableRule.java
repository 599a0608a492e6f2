package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.ExistingMetric;
import io.forethought.processor.model.methods.LabelSource;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Requires a metric that fits what is recorded, if it is one of another set. */
final class ExistingMetricUnusableRule implements Rule {

  /**
   * What is wrong.
   *
   * @param text as the end of a sentence
   * @param fix what to do
   */
  private record Problem(String text, String fix) {}

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.instrumented().stream()
            .flatMap(service -> service.measured().stream())
            .flatMap(
                method ->
                    method.metrics().stream().flatMap(metric -> judge(method, metric).stream())));
  }

  private static Optional<Finding> judge(ServiceMethod method, MethodMetric metric) {
    return metric
        .existing()
        .flatMap(
            existing ->
                ofSet(metric, existing)
                    .or(() -> ofName(metric, existing))
                    .or(() -> existing.metric().flatMap(found -> ofMetric(metric, existing, found)))
                    .or(() -> ofAttributes(metric, existing))
                    .or(() -> ofExceptions(method, metric, existing))
                    .or(() -> ofExtras(method, existing)))
        .map(
            problem ->
                Finding.of(
                    Code.EXISTING_METRIC_UNUSABLE,
                    metric.site(),
                    metric.kind().annotation(),
                    method.name(),
                    problem.text(),
                    problem.fix()));
  }

  private static Optional<Problem> ofSet(MethodMetric metric, ExistingMetric existing) {
    if (existing.set().isEmpty()) {
      return problem(
          "it names no metric set",
          "@"
              + metric.kind().annotation()
              + "(in = …Metrics.class, metric = \""
              + existing.method()
              + "\")");
    }
    String set = existing.set().map(TypeName::nested).orElse("");
    if (!existing.isSet()) {
      return problem(
          "\"" + set + "\" is not one", "name an interface that is marked @Metrics, or mark it");
    }
    return existing.isVisible()
        ? Optional.empty()
        : problem(
            "the generated class cannot name \"" + set + "\"", "make \"" + set + "\" visible");
  }

  private static Optional<Problem> ofName(MethodMetric metric, ExistingMetric existing) {
    List<String> fitting =
        existing.metrics().stream()
            .filter(each -> fits(metric.kind(), each.type()))
            .map(Metric::method)
            .distinct()
            .toList();
    String names =
        fitting.stream()
            .map(ExistingMetricUnusableRule::attribute)
            .collect(Collectors.joining(" or "));
    String fix =
        fitting.isEmpty() ? "declare " + article(metric.kind()) + " there, and name it" : names;
    if (existing.method().isEmpty()) {
      return problem("it names no metric", fix);
    }
    String name = "\"" + existing.method() + "\"";
    if (existing.named().isEmpty()) {
      return problem(
          "there is no metric " + name,
          NearestWord.to(existing.method(), fitting)
              .map(ExistingMetricUnusableRule::attribute)
              .orElse(fix));
    }
    if (existing.named().size() > 1) {
      return problem("several metrics are named " + name, "rename all of them except one");
    }
    return fits(metric.kind(), existing.named().get(0).type())
        ? Optional.empty()
        : problem(name + " is not " + article(metric.kind()), fix);
  }

  private static Optional<Problem> ofMetric(
      MethodMetric metric, ExistingMetric existing, Metric found) {
    String name = existing.describe();
    if (found.isEvent()) {
      return problem(
          "\"" + name + "\" returns nothing",
          "let it return "
              + (found.type() == MetricType.COUNTER
                  ? "CounterDataPoint"
                  : "DistributionDataPoint"));
    }
    return metric.kind() == Kind.TIMED && found.unit().value() != BaseUnit.SECONDS
        ? problem("the unit of \"" + name + "\" is not seconds", "unit = Unit.SECONDS on it")
        : Optional.empty();
  }

  private static Optional<Problem> ofAttributes(MethodMetric metric, ExistingMetric existing) {
    String attributes = String.join(" and ", metric.ownAttributes());
    return attributes.isEmpty()
        ? Optional.empty()
        : problem(
            attributes
                + " belong"
                + (metric.ownAttributes().size() == 1 ? "s" : "")
                + " to \""
                + existing.describe()
                + "\", which is declared there",
            "remove " + attributes);
  }

  private static Optional<Problem> ofExceptions(
      ServiceMethod method, MethodMetric metric, ExistingMetric existing) {
    boolean counted =
        existing.metric().isEmpty()
            || LabelSource.of(method, metric).contains(new LabelSource.FromException());
    return metric.exceptions().isEmpty() || counted
        ? Optional.empty()
        : problem(
            "\"" + existing.describe() + "\" has no label \"exception\"",
            "remove the list of exceptions, or add the label");
  }

  /** Other annotations belong to the first metric that is generated. */
  private static Optional<Problem> ofExtras(ServiceMethod method, ExistingMetric existing) {
    return method.ownMetrics().isEmpty() && !method.extras().isEmpty()
        ? problem(
            "@" + method.extras().get(0).name() + " belongs to a metric",
            "move it to \"" + existing.describe() + "\"")
        : Optional.empty();
  }

  private static Optional<Problem> problem(String text, String fix) {
    return Optional.of(new Problem(text, fix));
  }

  private static String attribute(String name) {
    return "metric = \"" + name + "\"";
  }

  private static boolean fits(Kind kind, MetricType type) {
    return switch (kind) {
      case TIMED -> type == MetricType.HISTOGRAM || type == MetricType.SUMMARY;
      case COUNTED, EXCEPTIONS -> type == MetricType.COUNTER;
      case IN_PROGRESS -> type == MetricType.GAUGE;
    };
  }

  private static String article(Kind kind) {
    return switch (kind) {
      case TIMED -> "a histogram or a summary";
      case COUNTED, EXCEPTIONS -> "a counter";
      case IN_PROGRESS -> "a gauge";
    };
  }
}
