package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Target;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.model.operations.PrometheusDuration;
import java.time.Duration;
import java.util.List;

/** Whether scrapes are frequent enough for the windows of the generated rules. */
final class IntervalCheck implements Check {

  /** A rate over five minutes needs four samples, also if one scrape fails. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  @Override
  public Point point() {
    return Point.INTERVAL;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    List<String> intervals =
        evidence.scraped().targets().stream().map(Target::interval).distinct().sorted().toList();
    if (intervals.stream().allMatch(String::isEmpty)) {
      return Outcome.unknown("Prometheus does not report the interval of its targets");
    }
    boolean rare =
        intervals.stream()
            .flatMap(text -> PrometheusDuration.of(text).stream())
            .anyMatch(interval -> interval.compareTo(LONGEST) > 0);
    String shown = "scrapes are " + String.join(", ", intervals) + " apart";
    return rare
        ? Outcome.missing(
            shown + ", which is too long for rates over 5m",
            "set scrape_interval of the job to at most 1m, such as 15s")
        : Outcome.ok(shown);
  }
}
