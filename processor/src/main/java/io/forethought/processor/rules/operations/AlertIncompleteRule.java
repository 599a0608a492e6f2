package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.stream.Stream;

/** Rejects alerts with an empty expression or summary. */
final class AlertIncompleteRule implements ModuleRule {

  private static final String COMPARISON =
      "write a query with a comparison, such as expr = \"rate($metric[5m]) > 0.5\"";
  private static final String SENTENCE =
      "write a sentence, such as summary = \"Payments fail more often than usual.\"";

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(
        Operated.alerts(module)
            .flatMap(
                alert ->
                    Stream.concat(
                        finding(alert, alert.expr().written(), "expression", COMPARISON),
                        finding(alert, alert.summary(), "summary", SENTENCE))));
  }

  private static Stream<Finding> finding(Alert alert, Sited<String> text, String what, String fix) {
    return Stream.of(text)
        .filter(written -> written.value().isBlank())
        .map(
            written ->
                Finding.of(Code.ALERT_INCOMPLETE, written.site(), alert.name().value(), what, fix));
  }
}
