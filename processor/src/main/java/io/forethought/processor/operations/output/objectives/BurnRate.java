package io.forethought.processor.operations.output.objectives;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many times as fast as the objective allows an error budget is used up, and the two windows
 * over which this is measured. Both must exceed it: the long one so that a short disturbance is not
 * reported, the short one so that the alert resolves soon.
 *
 * @param factor 1 if the budget would last exactly for the window of the objective
 * @param consumed the share of the budget that is used up within the long window, in percent
 * @param longWindow the long window
 * @param shortWindow the short window, a twelfth of it
 * @see <a href="https://sre.google/workbook/alerting-on-slos/">Alerting on SLOs</a>
 */
record BurnRate(BigDecimal factor, int consumed, Window longWindow, Window shortWindow) {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /** Those of which somebody must know immediately. */
  static List<BurnRate> urgent(Window objective) {
    return Stream.of(of(objective, 2, "1h", "5m"), of(objective, 5, "6h", "30m")).toList();
  }

  /** Those of which somebody must know within days. */
  static List<BurnRate> slow(Window objective) {
    return Stream.of(of(objective, 10, "1d", "2h"), of(objective, 10, "3d", "6h")).toList();
  }

  /**
   * A budget that is used up within the long window to a share lasts for as many such windows. With
   * less than 1, an objective that is met would have alerts.
   */
  private static BurnRate of(Window objective, int consumed, String longer, String shorter) {
    Window longWindow = Window.of(longer);
    BigDecimal factor =
        BigDecimal.valueOf(consumed)
            .multiply(objective.seconds())
            .divide(longWindow.seconds().multiply(PERCENT), MathContext.DECIMAL32);
    return new BurnRate(factor.max(BigDecimal.ONE), consumed, longWindow, Window.of(shorter));
  }

  /** The slowest rate with which an objective is missed. */
  static BurnRate slowest() {
    return new BurnRate(BigDecimal.ONE, 0, Window.of("3d"), Window.of("6h"));
  }

  /** Whether a share of errors can be that high; no share is greater than 1. */
  boolean isPossible(BigDecimal budget) {
    return factor.multiply(budget).compareTo(BigDecimal.ONE) < 0;
  }

  /** The factor in a query. */
  String text() {
    return factor.stripTrailingZeros().toPlainString();
  }
}
