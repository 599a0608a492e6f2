package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.point.Check;
import java.util.List;
import java.util.stream.Stream;

/** The checks of what a Prometheus server knows of a program. */
public final class ServerChecks {

  private ServerChecks() {}

  /** All checks. */
  public static List<Check> all() {
    return Stream.of(
            List.of(
                new ServerCheck(),
                new ConfigurationCheck(),
                new TargetCheck(),
                new IntervalCheck(),
                new DurationCheck(),
                new OnceCheck(),
                new KeptCheck(),
                new RetentionCheck(),
                new ExpressionsCheck(),
                new EvaluationCheck(),
                new AlertmanagerCheck(),
                new WatchedCheck()),
            FaultCheck.all(),
            LoadedCheck.all())
        .flatMap(List::stream)
        .toList();
  }
}
