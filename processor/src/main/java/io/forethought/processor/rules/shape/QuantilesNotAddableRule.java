package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Notes that the quantiles of a summary are those of one process. */
final class QuantilesNotAddableRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, QuantilesNotAddableRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Numbers quantiles = declared.metric().quantiles();
    return declared.type() == MetricType.SUMMARY && !quantiles.values().isEmpty()
        ? Stream.of(
            Finding.of(
                Code.QUANTILES_NOT_ADDABLE, quantiles.site(), declared.name(), query(declared)))
        : Stream.empty();
  }

  /** The query for the largest quantile that the summary has. */
  private static String query(Declared declared) {
    double largest =
        declared.metric().quantiles().values().stream()
            .mapToDouble(quantile -> quantile.value())
            .max()
            .orElseThrow();
    return "histogram_quantile("
        + largest
        + ", sum by (le) (rate("
        + declared.name()
        + "_bucket[5m])))";
  }
}
