package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Series;
import io.forethought.processor.checklist.evidence.SharedMetrics;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import java.util.List;

/** Whether scrapes of an address reach one process, or processes that share their metrics. */
final class ProcessCheck implements Check {

  private static final String FIX =
      "let Prometheus scrape each process at an address of its own, or let the processes share a"
          + " directory: PROMETHEUS_MULTIPROC_DIR";

  @Override
  public Point point() {
    return Point.PROCESS;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    if (SharedMetrics.in(evidence.scrape())) {
      return Outcome.ok("the processes at this address share their metrics");
    }
    int processes = evidence.endpoint().starts().size();
    if (processes > 1) {
      return Outcome.missing(
          "scrapes of "
              + evidence.endpoint().address()
              + " reached "
              + processes
              + " processes, each with metrics of its own",
          FIX);
    }
    List<String> jumping = evidence.server().isPresent() ? jumping(evidence) : List.of();
    if (!jumping.isEmpty()) {
      return Outcome.missing(
          "the scrapes of "
              + Outcome.list(jumping)
              + " reach several processes: process_start_time_seconds jumps back",
          FIX);
    }
    return processes == 0
        ? Outcome.unknown("the scrape does not contain process_start_time_seconds")
        : Outcome.ok("all scrapes reached the same process");
  }

  /** A process does not start before its predecessor. */
  private static List<String> jumping(Evidence evidence) {
    try {
      return evidence
          .prometheus()
          .query(
              "resets(process_start_time_seconds{"
                  + evidence.scraped().matcher()
                  + ", pid=\"\"}[1h]) > 0")
          .stream()
          .map(series -> instance(series))
          .toList();
    } catch (UnknownException e) {
      return List.of();
    }
  }

  private static String instance(Series series) {
    return series.label("instance");
  }
}
