package io.forethought.processor.operations.output.objectives;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.model.operations.Ownership;
import io.forethought.processor.operations.output.alerting.AlertTexts;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.processor.operations.output.alerting.GeneratedRule.Alerting;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The alerts of an objective: one for a budget that is used up within days, and one for a budget
 * that does not last for the window.
 *
 * @param entry the metric
 * @param objective the objective
 * @param names the names of the recorded series
 * @param budget the error budget
 */
record BurnAlerts(CatalogueEntry entry, Objective objective, RecordedNames names, Budget budget) {

  /** The alerts that can fire. */
  List<GeneratedRule> rules() {
    return Stream.of(
            alert("Fast", "burns fast", AlertSeverity.CRITICAL, budget.urgent()),
            alert("Slowly", "burns too fast to last", AlertSeverity.WARNING, budget.slow()))
        .flatMap(List::stream)
        .toList();
  }

  private List<GeneratedRule> alert(
      String how, String what, AlertSeverity severity, List<BurnRate> rates) {
    if (rates.isEmpty()) {
      return List.of();
    }
    String slo = objective.name().value();
    String name = camelCase(slo) + "ErrorBudgetBurns" + how;
    Ownership ownership = entry.operations().ownership();
    Map<String, String> labels =
        new LinkedHashMap<>(AlertTexts.labels(severity, ownership.owner().value()));
    labels.put(RecordedNames.LABEL, slo);
    return List.of(
        new Alerting(
            name,
            ObjectiveRules.canonical(expr(rates)),
            "",
            "",
            labels,
            AlertTexts.annotations(
                "The error budget of the SLO " + slo + " " + what + place() + ".",
                description(rates),
                Ownership.pageOf(ownership.runbook().value(), name)),
            List.of()));
  }

  private String expr(List<BurnRate> rates) {
    return rates.stream()
        .map(rate -> over(rate.longWindow(), rate) + " and " + over(rate.shortWindow(), rate))
        .map(both -> rates.size() == 1 ? both : "(" + both + ")")
        .collect(Collectors.joining(" or "));
  }

  private String over(Window window, BurnRate rate) {
    String ratio = names.selector(names.errorRatio(window.text()));
    return ratio + " > " + rate.text() + " * " + budget.text();
  }

  /** The labels for whose values the objective holds separately. */
  private String place() {
    return objective.by().isEmpty()
        ? ""
        : objective.by().stream()
            .map(Sited::value)
            .map(label -> label + " {{ $labels." + label + " }}")
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private String description(List<BurnRate> rates) {
    BigDecimal slowest =
        rates.stream().map(BurnRate::factor).min(BigDecimal::compareTo).orElseThrow();
    return ("{{ $value | humanizePercentage }} of the events are errors, and the objective allows"
            + " %s. At this rate, the error budget for %s lasts less than %s days.")
        .formatted(budget.percent(), budget.window().text(), budget.window().days(slowest));
  }

  private static String camelCase(String name) {
    return Stream.of(name.split("_", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** A number for a reader. */
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
