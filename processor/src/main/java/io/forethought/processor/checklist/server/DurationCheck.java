package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Target;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.model.operations.PrometheusDuration;
import java.util.List;
import java.util.Locale;

/** Whether scrapes end well before their timeout. */
final class DurationCheck implements Check {

  private static final double MOST = 0.5;
  private static final double MILLIS = 1000;

  @Override
  public Point point() {
    return Point.DURATION;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    List<Target> slow =
        evidence.scraped().targets().stream().filter(DurationCheck::isSlow).toList();
    return slow.isEmpty()
        ? Outcome.ok("scrapes take less than half of their timeout")
        : Outcome.missing(
            String.format(
                Locale.ROOT,
                "a scrape of %s took %.1f s of %s",
                slow.get(0).address(),
                slow.get(0).seconds(),
                slow.get(0).timeout()),
            "find the metric that is slow to read and give it a refresh of its own, or raise"
                + " scrape_timeout");
  }

  private static boolean isSlow(Target target) {
    return target.fault() == Target.Fault.TIMEOUT
        || PrometheusDuration.of(target.timeout())
            .filter(timeout -> target.seconds() > MOST * timeout.toMillis() / MILLIS)
            .isPresent();
  }
}
