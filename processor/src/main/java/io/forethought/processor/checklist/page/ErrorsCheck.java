package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.exposition.ScrapedSample;
import java.util.List;
import java.util.Set;

/** Whether the program failed to read or to record values. */
final class ErrorsCheck implements Check {

  private static final Set<String> COUNTERS =
      Set.of(
          "forethought_scrape_errors_total",
          "forethought_read_failures_total",
          "forethought_amounts_rejected_total",
          "forethought_incidents_total");

  @Override
  public Point point() {
    return Point.ERRORS;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    List<String> errors =
        evidence.scrape().samples().stream()
            .filter(sample -> COUNTERS.contains(sample.name()) && sample.value() > 0)
            .map(ErrorsCheck::text)
            .distinct()
            .toList();
    return errors.isEmpty()
        ? Outcome.ok("the program reads and records all values")
        : Outcome.missing(
            "some values could not be read or recorded: " + Outcome.list(errors),
            "look for the causes in the log of the program");
  }

  private static String text(ScrapedSample sample) {
    String metric = sample.labels().getOrDefault("metric", "");
    return sample.name() + (metric.isEmpty() ? "" : " of " + metric);
  }
}
