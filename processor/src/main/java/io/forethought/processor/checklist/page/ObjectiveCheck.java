package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import java.util.List;

/** Whether something has an objective. */
final class ObjectiveCheck implements Check {

  @Override
  public Point point() {
    return Point.OBJECTIVE;
  }

  @Override
  public Outcome outcome(Evidence evidence) {
    List<String> objectives =
        evidence.metrics().stream()
            .flatMap(metric -> metric.operations().objectives().stream())
            .map(objective -> objective.name().value())
            .toList();
    return objectives.isEmpty()
        ? Outcome.missing(
            "the program declares no objective",
            "declare what users notice with @Slo, such as the latency of the most important"
                + " request")
        : Outcome.ok("objectives are declared: " + Outcome.list(objectives));
  }
}
