package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.LoadedRule;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import java.util.List;

/** Whether Prometheus can evaluate the rules of the program. */
final class EvaluationCheck implements Check {

  /** Alerts are late otherwise, and rates of recorded series have too few samples. */
  private static final double LONGEST = 60;

  @Override
  public Point point() {
    return Point.EVALUATION;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    ProgramRules rules = ProgramRules.of(evidence);
    List<LoadedRule> own =
        rules.generated().stream().flatMap(rule -> rules.named(rule).stream()).distinct().toList();
    List<LoadedRule> failing = own.stream().filter(LoadedRule::isFailing).toList();
    if (!failing.isEmpty()) {
      return Outcome.missing(
          "Prometheus cannot evaluate "
              + Outcome.list(failing.stream().map(LoadedRule::name).distinct().toList())
              + ": "
              + failing.get(0).error(),
          "look for a second target or rule with the same series, and correct what the message"
              + " names");
    }
    List<LoadedRule> rare = own.stream().filter(rule -> rule.interval() > LONGEST).toList();
    if (!rare.isEmpty()) {
      return Outcome.missing(
          "Prometheus evaluates "
              + Outcome.list(rare.stream().map(LoadedRule::name).distinct().toList())
              + " every "
              + (long) rare.get(0).interval()
              + " s",
          "set evaluation_interval, or interval of the group, to at most 1m, such as 15s");
    }
    return own.stream().allMatch(rule -> rule.health().equals("unknown"))
        ? Outcome.unknown(
            own.isEmpty() ? "none of the rules is loaded" : "the rules are not evaluated yet")
        : Outcome.ok("Prometheus evaluates the rules without errors");
  }
}
