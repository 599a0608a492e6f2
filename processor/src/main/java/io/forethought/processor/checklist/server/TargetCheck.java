package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Replicas;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;

/** Whether Prometheus has a target for the program. */
final class TargetCheck implements Check {

  @Override
  public Point point() {
    return Point.TARGET;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    Replicas replicas = evidence.replicas();
    int number = replicas.targets().size();
    return number == 0
        ? Outcome.missing(
            "Prometheus has no target "
                + evidence.scope().job().map(job -> "in the job " + job).orElse("for the program"),
            "add its addresses to scrape_configs, as the generated prometheus.yml does, or name its"
                + " job with --job=…")
        : Outcome.ok(
            replicas.name() + (number == 1 ? " has one target" : " has " + number + " targets"));
  }
}
