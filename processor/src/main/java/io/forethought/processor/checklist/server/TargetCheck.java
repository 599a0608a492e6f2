package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Replicas;
import io.forethought.processor.checklist.evidence.Series;
import io.forethought.processor.checklist.evidence.SharedMetrics;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import java.util.List;

/** Whether Prometheus has a target for the program, and scrapes the process of the endpoint. */
final class TargetCheck implements Check {

  @Override
  public Point point() {
    return Point.TARGET;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    Replicas replicas = evidence.replicas();
    int number = replicas.targets().size();
    if (number > 0 && isUnscraped(evidence, replicas)) {
      return Outcome.missing(
          replicas.name() + " does not scrape the process at " + evidence.endpoint().address(),
          "add its address to the targets of the job, or wait for the next scrape if the process has"
              + " just started");
    }
    return number == 0
        ? Outcome.missing(
            "Prometheus has no target "
                + evidence.scope().job().map(job -> "in the job " + job).orElse("for the program"),
            "add its addresses to scrape_configs, as the generated prometheus.yml does, or name its"
                + " job with --job=…")
        : Outcome.ok(
            replicas.name() + (number == 1 ? " has one target" : " has " + number + " targets"));
  }

  /** Whether Prometheus has scraped processes in the last minutes, but not that of the endpoint. */
  private static boolean isUnscraped(Evidence evidence, Replicas replicas) {
    List<Double> own = evidence.endpoint().starts().stream().toList();
    if (own.size() != 1 || evidence.endpoint().scrape().filter(SharedMetrics::in).isPresent()) {
      return false;
    }
    try {
      String starts = "process_start_time_seconds{" + replicas.matcher() + ", pid=\"\"}";
      List<Series> scraped = evidence.prometheus().query("max_over_time(" + starts + "[15m])");
      return !scraped.isEmpty()
          && scraped.stream().noneMatch(series -> series.value() == own.get(0));
    } catch (UnknownException e) {
      return false;
    }
  }
}
