package io.forethought.processor.operations.output.objectives;

import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.MatrixSelector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A time over which a share of errors is computed.
 *
 * @param text as in a query: {@code 30d}
 * @param seconds how long it is
 */
record Window(String text, BigDecimal seconds) implements Comparable<Window> {

  /** The longest that is computed from all samples of all instances. */
  private static final BigDecimal LONGEST_OF_SAMPLES = BigDecimal.valueOf(6L * 60 * 60);

  private static final BigDecimal DAY = BigDecimal.valueOf(24L * 60 * 60);

  /** The window with a text that is a duration. */
  static Window of(String text) {
    return read(text).orElseThrow();
  }

  /** The window with a text, if it is a duration. */
  static Optional<Window> read(String text) {
    return Query.parse("x[" + text + "]")
        .expression()
        .filter(MatrixSelector.class::isInstance)
        .map(MatrixSelector.class::cast)
        .filter(selector -> selector.range().seconds().isPresent())
        .map(
            selector ->
                new Window(text, BigDecimal.valueOf(selector.range().seconds().getAsDouble())));
  }

  boolean fromSamples() {
    return seconds.compareTo(LONGEST_OF_SAMPLES) <= 0;
  }

  /** How many days a budget for this window lasts. */
  String days(BigDecimal factor) {
    BigDecimal days = seconds.divide(DAY.multiply(factor), 1, RoundingMode.HALF_EVEN);
    return days.stripTrailingZeros().toPlainString();
  }

  @Override
  public int compareTo(Window other) {
    return seconds.compareTo(other.seconds);
  }
}
