package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import java.util.List;

/**
 * Whether the rules of a program are loaded.
 *
 * @param point the point
 * @param alerting whether it is about alerts; otherwise about recording rules
 * @param file the generated file with the rules
 */
record LoadedCheck(Point point, boolean alerting, String file) implements Check {

  /** The checks of both files. */
  static List<Check> all() {
    return List.of(
        new LoadedCheck(Point.ALERTS, true, "alerts.yml"),
        new LoadedCheck(Point.RECORDING, false, "recording.yml and alerts.yml"));
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    ProgramRules rules = ProgramRules.of(evidence);
    int all = rules.ofKind(alerting).size();
    if (all == 0) {
      return Outcome.inapplicable();
    }
    String what = alerting ? "alerts" : "recording rules";
    List<String> missing = rules.missing(alerting);
    return missing.isEmpty()
        ? Outcome.ok("all " + all + " " + what + " are loaded")
        : Outcome.missing(
            "Prometheus has not loaded "
                + missing.size()
                + " of "
                + all
                + " "
                + what
                + ": "
                + Outcome.list(missing),
            "add the generated " + file + " to rule_files, and reload Prometheus");
  }
}
