package io.forethought.processor.checklist;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.page.PageChecks;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Outcome.State;
import io.forethought.processor.checklist.server.ServerChecks;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Goes through all points. */
public final class Checklist {

  /** All checks, in the order of their points. */
  static final List<Check> CHECKS =
      Stream.concat(PageChecks.all().stream(), ServerChecks.all().stream())
          .sorted(Comparator.comparing(Check::point))
          .toList();

  private Checklist() {}

  /** What is found about the points that apply to a program, in their order. */
  public static List<Finding> findings(Evidence evidence) {
    return CHECKS.stream()
        .filter(
            check -> evidence.server().isPresent() || !check.point().section().needsPrometheus())
        .map(check -> new Finding(check.point(), outcome(check, evidence)))
        .filter(finding -> finding.outcome().state() != State.INAPPLICABLE)
        .toList();
  }

  private static Outcome outcome(Check check, Evidence evidence) {
    try {
      return check.outcome(evidence);
    } catch (UnknownException e) {
      return Outcome.unknown(e.reason());
    }
  }
}
