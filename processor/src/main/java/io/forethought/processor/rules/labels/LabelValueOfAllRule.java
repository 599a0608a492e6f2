package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rejects label values that stand for all values. Info metrics are exempt, because nobody
 * aggregates over their labels.
 */
final class LabelValueOfAllRule implements Rule {

  private static final Set<String> ALL = Set.of("total", "all", "sum");

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations
            .metrics()
            .filter(metric -> metric.type() != MetricType.INFO)
            .flatMap(metric -> metric.labels().stream())
            .map(LabelValues::of)
            .flatMap(LabelValueOfAllRule::judge)
            .distinct());
  }

  private static Stream<Finding> judge(LabelValues values) {
    return values.values().stream()
        .filter(value -> ALL.contains(value.text().toLowerCase(Locale.ROOT)))
        .map(
            value ->
                Finding.of(
                    Code.LABEL_VALUE_OF_ALL,
                    value.site(),
                    values.owner(),
                    value.text(),
                    fix(value)));
  }

  private static String fix(LabelValues.Value value) {
    String removed = value.ofEnum() ? "remove " + value.name() : "remove it";
    String kept = value.ofEnum() ? "@LabelValue(\"…\")" : "another word";
    return removed
        + " and let queries sum up the others; if it is a value like the others, rename it: "
        + kept;
  }
}
