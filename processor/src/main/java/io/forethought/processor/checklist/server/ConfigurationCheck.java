package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;

/** Whether Prometheus runs with its newest configuration. */
final class ConfigurationCheck implements Check {

  @Override
  public Point point() {
    return Point.CONFIGURATION;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    boolean configured =
        evidence
            .prometheus()
            .isConfigured()
            .orElseThrow(
                () -> new UnknownException("Prometheus does not report about its configuration"));
    return configured
        ? Outcome.ok("Prometheus runs with its newest configuration")
        : Outcome.missing(
            "Prometheus could not read its configuration when it was last reloaded, and runs with"
                + " an earlier one",
            "correct what promtool check config prints, and reload Prometheus");
  }
}
