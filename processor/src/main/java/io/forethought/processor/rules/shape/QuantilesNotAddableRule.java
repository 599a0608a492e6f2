package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Notes that the quantiles of a summary are those of one process. */
final class QuantilesNotAddableRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Numbers quantiles = declared.metric().quantiles();
    if (declared.type() == MetricType.SUMMARY && !quantiles.values().isEmpty()) {
      findings.add(Code.QUANTILES_NOT_ADDABLE, quantiles.site(), declared.name(), query(declared));
    }
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
