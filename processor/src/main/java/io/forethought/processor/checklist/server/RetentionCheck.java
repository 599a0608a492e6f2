package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.model.operations.PrometheusDuration;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** Whether Prometheus keeps samples for the windows of the objectives. */
final class RetentionCheck implements Check {

  @Override
  public Point point() {
    return Point.RETENTION;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    Optional<Duration> longest =
        evidence.metrics().stream()
            .flatMap(metric -> metric.operations().objectives().stream())
            .flatMap(objective -> PrometheusDuration.of(objective.window().value()).stream())
            .max(Comparator.naturalOrder());
    if (longest.isEmpty()) {
      return Outcome.inapplicable();
    }
    String stated =
        evidence
            .prometheus()
            .retention()
            .orElseThrow(() -> new UnknownException("Prometheus does not report its retention"));
    Duration kept =
        PrometheusDuration.of(stated.replaceFirst(" or .*", ""))
            .orElseThrow(
                () ->
                    new UnknownException(
                        "Prometheus keeps " + stated + ", which limits the size and not the time"));
    String window = PrometheusDuration.text(longest.get());
    return kept.compareTo(longest.get()) < 0
        ? Outcome.missing(
            "Prometheus keeps samples for "
                + stated
                + ", but an objective has a window of "
                + window,
            "start Prometheus with --storage.tsdb.retention.time=" + window + " or more")
        : Outcome.ok("Prometheus keeps samples for " + stated);
  }
}
