package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.promql.tree.DurationExpression;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.Subquery;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** FT620: a window with fewer samples than {@code rate} and the like need. */
final class WindowShortRule implements QueryRule {

  /** The functions that compare samples with each other, so that one is not enough. */
  private static final Set<String> COMPARING =
      Set.of(
          "changes",
          "delta",
          "deriv",
          "double_exponential_smoothing",
          "holt_winters",
          "idelta",
          "increase",
          "irate",
          "predict_linear",
          "rate",
          "resets");

  private static final int STEPS = 4;
  private static final double MILLIS = 1000;

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (RangeCall each : RangeCall.of(query, COMPARING)) {
      if (each.vector().complete() && !each.vector().sources().isEmpty()) {
        faults.add(fault(each, query));
      }
    }
  }

  private static Optional<Fault> fault(RangeCall call, CheckedQuery query) {
    if (call.range().node() instanceof MatrixSelector matrix) {
      boolean extended = matrix.selector().modifiers().extended().isPresent();
      return extended
          ? Optional.empty()
          : fault(matrix.range(), query.timing().scrape(), "scrape intervals", query);
    }
    return call.range().node() instanceof Subquery subquery
        ? ofSubquery(subquery, query)
        : Optional.empty();
  }

  private static Optional<Fault> ofSubquery(Subquery subquery, CheckedQuery query) {
    Optional<Duration> step =
        subquery.step().isEmpty()
            ? Optional.of(query.timing().evaluation())
            : subquery.step().flatMap(WindowShortRule::duration);
    return step.flatMap(each -> fault(subquery.range(), each, "steps", query));
  }

  private static Optional<Fault> fault(
      DurationExpression window, Duration between, String what, CheckedQuery query) {
    Duration least = between.multipliedBy(STEPS);
    return duration(window)
        .filter(given -> !given.isNegative() && given.compareTo(least) < 0)
        .map(
            given ->
                Fault.of(
                    Code.WINDOW_SHORT,
                    window.place(),
                    query.at(window.place()),
                    what,
                    PrometheusDuration.text(between),
                    PrometheusDuration.text(least)));
  }

  private static Optional<Duration> duration(DurationExpression written) {
    OptionalDouble seconds = written.seconds();
    return seconds.isPresent() && Math.abs(seconds.getAsDouble()) < Integer.MAX_VALUE
        ? Optional.of(Duration.ofMillis(Math.round(seconds.getAsDouble() * MILLIS)))
        : Optional.empty();
  }
}
