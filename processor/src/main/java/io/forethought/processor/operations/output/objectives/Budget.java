package io.forethought.processor.operations.output.objectives;

import io.forethought.processor.model.operations.Objective;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The error budget of an objective, and the rates of its use that have alerts.
 *
 * @param share the share of events that may be errors
 * @param window the time over which the objective holds
 * @param urgent the rates of which somebody must know immediately
 * @param slow the rates of which somebody must know within days
 * @param impossible the rates that even a total outage does not reach
 */
record Budget(
    BigDecimal share,
    Window window,
    List<BurnRate> urgent,
    List<BurnRate> slow,
    List<BurnRate> impossible) {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /** Copies the lists. */
  Budget {
    urgent = List.copyOf(urgent);
    slow = List.copyOf(slow);
    impossible = List.copyOf(impossible);
  }

  /** The budget of an objective with a window. An outage always has an alert. */
  static Budget of(Objective objective, Window window) {
    BigDecimal share = BigDecimal.ONE.subtract(BigDecimal.valueOf(objective.objective().value()));
    List<BurnRate> urgent = possible(BurnRate.urgent(window), share);
    List<BurnRate> slow = possible(BurnRate.slow(window), share);
    List<BurnRate> impossible =
        new ArrayList<>(
            Stream.concat(BurnRate.urgent(window).stream(), BurnRate.slow(window).stream())
                .toList());
    impossible.removeAll(urgent);
    impossible.removeAll(slow);
    boolean none = urgent.isEmpty() && slow.isEmpty();
    return new Budget(share, window, urgent, none ? List.of(BurnRate.slowest()) : slow, impossible);
  }

  private static List<BurnRate> possible(List<BurnRate> rates, BigDecimal share) {
    return rates.stream().filter(rate -> rate.isPossible(share)).toList();
  }

  /** The windows whose shares of errors are recorded, from the shortest to the longest. */
  List<Window> windows() {
    Stream<Window> ofAlerts =
        Stream.concat(urgent.stream(), slow.stream())
            .flatMap(rate -> Stream.of(rate.shortWindow(), rate.longWindow()));
    return Stream.concat(ofAlerts, Stream.of(Window.of("5m"), window)).sorted().distinct().toList();
  }

  /** The share of errors that are allowed, in a query. */
  String text() {
    return share.stripTrailingZeros().toPlainString();
  }

  /** The share of errors that are allowed, for a reader: {@code 0.1%}. */
  String percent() {
    return share.multiply(PERCENT).stripTrailingZeros().toPlainString() + "%";
  }

  /** The objective, for a reader: {@code 99.9%}. */
  String objective() {
    BigDecimal good = BigDecimal.ONE.subtract(share).multiply(PERCENT);
    return good.stripTrailingZeros().toPlainString() + "%";
  }
}
