package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;
import java.util.Locale;
import java.util.Set;

/**
 * Rejects label values that stand for all values. Info metrics are exempt, because nobody
 * aggregates over their labels.
 */
final class LabelValueOfAllRule implements LabelRule {

  private static final Set<String> ALL = Set.of("total", "all", "sum");

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    if (declared.type() == MetricType.INFO) {
      return;
    }
    LabelValues values = LabelValues.of(label);
    for (LabelValues.Value value : values.values()) {
      if (ALL.contains(value.text().toLowerCase(Locale.ROOT))) {
        String text = value.text();
        findings.addOnce(
            Finding.of(Code.LABEL_VALUE_OF_ALL, value.site(), values.owner(), text, fix(value)));
      }
    }
  }

  private static String fix(LabelValues.Value value) {
    String removed = value.ofEnum() ? "remove " + value.name() : "remove it";
    String kept = value.ofEnum() ? "@LabelValue(\"…\")" : "another word";
    return removed
        + " and let queries sum up the others; if it is a value like the others, rename it: "
        + kept;
  }
}
