package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Replicas;
import io.forethought.processor.checklist.evidence.Series;
import io.forethought.processor.checklist.evidence.Target;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether Prometheus scrapes each replica once. */
final class OnceCheck implements Check {

  private static final String FIX =
      "remove all but one of the targets of each process, so that nothing is counted twice";

  @Override
  public Point point() {
    return Point.ONCE;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    Replicas replicas = evidence.scraped();
    for (Target target : replicas.targets()) {
      List<String> jobs =
          evidence.prometheus().targets().stream()
              .filter(each -> each.address().equals(target.address()))
              .map(Target::job)
              .sorted()
              .toList();
      if (jobs.size() > 1) {
        return Outcome.missing(
            target.address() + " is scraped twice, by " + String.join(" and ", jobs), FIX);
      }
    }
    for (Set<String> instances : byStart(evidence, replicas).values()) {
      if (instances.size() > 1) {
        return Outcome.missing(
            "the targets " + String.join(" and ", instances) + " are the same process", FIX);
      }
    }
    return Outcome.ok("each process is scraped once");
  }

  /** The instances by the time at which their process started. */
  private static Map<Double, Set<String>> byStart(Evidence evidence, Replicas replicas)
      throws UnknownException {
    List<Series> starts =
        evidence
            .prometheus()
            .query("process_start_time_seconds{" + replicas.matcher() + ", pid=\"\"}");
    return starts.stream()
        .collect(
            Collectors.groupingBy(
                Series::value,
                HashMap::new,
                Collectors.mapping(
                    series -> series.label("instance"),
                    Collectors.<String, Set<String>>toCollection(TreeSet::new))));
  }
}
