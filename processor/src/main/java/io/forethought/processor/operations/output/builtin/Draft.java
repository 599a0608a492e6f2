package io.forethought.processor.operations.output.builtin;

import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.model.operations.Ownership;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * An alert of an integration with its defaults.
 *
 * @param alert which one
 * @param query what is compared with the threshold
 * @param operator how it is compared
 * @param threshold the threshold
 * @param largest the largest value that the query can have, if there is one
 * @param pending how long the comparison must hold before the alert fires
 * @param severity how urgent it is
 * @param summary what is wrong
 * @param description the value, and where to look first
 * @param comments what a reader of the rule may wonder about
 */
record Draft(
    BuiltInAlert alert,
    String query,
    String operator,
    double threshold,
    OptionalDouble largest,
    String pending,
    AlertSeverity severity,
    String summary,
    String description,
    List<String> comments) {

  private static final String OUT_OF_REACH =
      "No bucket ends above this value, so the quantile is never larger.";

  /** The same with what the program changes. */
  Draft with(AlertSetting setting) {
    return new Draft(
        alert,
        query,
        operator,
        setting.threshold().map(Sited::value).filter(Double::isFinite).orElse(threshold),
        largest,
        setting.pending().value().isEmpty() ? pending : setting.pending().value(),
        setting.severity().orElse(severity),
        summary,
        description,
        comments);
  }

  /**
   * The rule.
   *
   * @param owner the team that gets the alert; empty for none
   * @param runbook the address of the page that explains what to do; empty for none
   */
  GeneratedRule.Alerting rule(String owner, String runbook) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("severity", severity.label());
    Map<String, String> annotations = new LinkedHashMap<>();
    annotations.put("summary", summary);
    annotations.put("description", description);
    if (!owner.isEmpty()) {
      labels.put("owner", owner);
    }
    if (!runbook.isEmpty()) {
      annotations.put("runbook_url", Ownership.pageOf(runbook, alert.alertName()));
    }
    return new GeneratedRule.Alerting(
        alert.alertName(),
        query + " " + comparison(),
        pending,
        "",
        labels,
        annotations,
        isOutOfReach() ? with(OUT_OF_REACH) : comments);
  }

  private boolean isOutOfReach() {
    return largest.isPresent() && threshold >= largest.getAsDouble();
  }

  private String comparison() {
    return isOutOfReach()
        ? ">= " + number(largest.getAsDouble())
        : operator + " " + number(threshold);
  }

  private List<String> with(String comment) {
    return Stream.concat(comments.stream(), Stream.of(comment)).toList();
  }

  /** A number as Prometheus reads it, without an exponent. */
  static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
