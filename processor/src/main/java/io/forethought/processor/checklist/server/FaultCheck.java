package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Replicas;
import io.forethought.processor.checklist.evidence.Target;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import java.util.List;

/**
 * Whether scrapes fail for a reason. Each reason is a point of its own, so that one fault is
 * reported once.
 *
 * @param point the point
 * @param fault the reason
 * @param fine what is reported if no scrape fails
 * @param fix how to mend it
 */
record FaultCheck(Point point, Target.Fault fault, String fine, String fix) implements Check {

  /** The checks of all reasons but the timeout. */
  static List<Check> all() {
    return List.of(
        new FaultCheck(
            Point.UP,
            Target.Fault.DOWN,
            "no target is down",
            "start the program, and let Prometheus reach its port"),
        new FaultCheck(
            Point.PATH,
            Target.Fault.PATH,
            "the path of the targets leads to metrics",
            "set metrics_path of the job to the path of the endpoint"),
        new FaultCheck(
            Point.ACCESS,
            Target.Fault.ACCESS,
            "the program accepts the credentials of Prometheus",
            "set authorization or basic_auth of the job to the credentials of the program"));
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    Replicas replicas = evidence.scraped();
    List<Target> failing = replicas.with(fault);
    if (failing.isEmpty()) {
      return replicas.targets().stream()
              .allMatch(target -> !target.up() && target.error().isEmpty())
          ? Outcome.unknown("Prometheus has not scraped the program yet")
          : Outcome.ok(fine);
    }
    return Outcome.missing(
        failing.size()
            + " of "
            + replicas.targets().size()
            + " targets: "
            + failing.get(0).address()
            + ": "
            + failing.get(0).error(),
        fix);
  }
}
