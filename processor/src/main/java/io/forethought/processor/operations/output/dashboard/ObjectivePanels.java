package io.forethought.processor.operations.output.dashboard;

import static io.forethought.processor.operations.output.dashboard.Expressions.orZero;
import static io.forethought.processor.operations.output.dashboard.Expressions.ratio;
import static io.forethought.processor.operations.output.dashboard.Expressions.sumOfRates;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Objective;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The panels of the objectives of a metric: the share of good events, with the objective as the
 * threshold.
 *
 * @param entry the metric
 */
record ObjectivePanels(CatalogueEntry entry) {

  /** The panels, in the order of the objectives. */
  List<GeneratedPanel> panels() {
    return entry.operations().objectives().stream().flatMap(each -> panel(each).stream()).toList();
  }

  /** The values from which the observations of a histogram are bad. */
  List<Threshold> thresholds() {
    return entry.operations().objectives().stream()
        .flatMap(each -> each.threshold().stream())
        .map(threshold -> Threshold.badFrom(threshold.value()))
        .toList();
  }

  private Optional<GeneratedPanel> panel(Objective objective) {
    List<String> by = objective.by().stream().map(Sited::value).toList();
    double goal = objective.objective().value();
    String legend =
        by.isEmpty()
            ? "good"
            : by.stream().map(label -> "{{" + label + "}}").collect(Collectors.joining(" "));
    return good(objective, by)
        .map(
            expr ->
                GeneratedPanel.of(
                        "Objective " + objective.name().value(),
                        description(objective, goal),
                        Visual.TIME_SERIES,
                        GrafanaUnit.SHARE,
                        new PanelQuery(expr, legend))
                    .with(List.of(Threshold.badBelow(goal))));
  }

  private String description(Objective objective, double goal) {
    String share = JsonObject.number(Math.rint(goal * 1e7) / 1e5) + " %";
    return objective
        .threshold()
        .map(
            threshold ->
                "Share of the events up to "
                    + JsonObject.number(threshold.value())
                    + (entry.unit().word().isEmpty() ? "" : " " + entry.unit().word())
                    + ". The objective is "
                    + share
                    + " within "
                    + objective.window().value()
                    + ".")
        .orElseGet(
            () ->
                "Share of the events that are good. The objective is "
                    + share
                    + " within "
                    + objective.window().value()
                    + ".");
  }

  private Optional<String> good(Objective objective, List<String> by) {
    if (entry.type() == MetricType.HISTOGRAM) {
      return objective.threshold().map(threshold -> fast(threshold.value(), by));
    }
    String metric = Expressions.selector(entry.name().value());
    Optional<String> total =
        objective.total().flatMap(query -> SelectorText.ofTargets(query.text()));
    Optional<String> errors =
        objective.errors().flatMap(query -> SelectorText.ofTargets(query.text()));
    return total.isPresent()
        ? Optional.of(withoutErrors(metric, total.get(), by))
        : errors.map(failed -> withoutErrors(failed, metric, by));
  }

  private static String withoutErrors(String errors, String total, List<String> by) {
    String all = rates(total, by);
    return "1 - " + ratio(orZero(rates(errors, by), all), all);
  }

  private static String rates(String selector, List<String> by) {
    return Expressions.aggregation("sum", by, "rate(" + selector + "[$__rate_interval])");
  }

  private String fast(double threshold, List<String> by) {
    String name = entry.name().value();
    return ratio(
        sumOfRates(name + "_bucket", by, "le=\"" + SelectorText.bound(threshold) + "\""),
        sumOfRates(name + "_count", by));
  }
}
