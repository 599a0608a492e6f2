package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;

/** Rejects alerts with an empty expression or summary. */
final class AlertIncompleteRule implements ModuleRule {

  private static final String COMPARISON =
      "write a query with a comparison, such as expr = \"rate($metric[5m]) > 0.5\"";
  private static final String SENTENCE =
      "write a sentence, such as summary = \"Payments fail more often than usual.\"";

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Alert alert : Operated.alerts(module)) {
      check(alert, alert.expr().written(), "expression", COMPARISON, findings);
      check(alert, alert.summary(), "summary", SENTENCE, findings);
    }
  }

  private static void check(
      Alert alert, Sited<String> text, String what, String fix, Findings findings) {
    if (text.value().isBlank()) {
      findings.add(Code.ALERT_INCOMPLETE, text.site(), alert.name().value(), what, fix);
    }
  }
}
