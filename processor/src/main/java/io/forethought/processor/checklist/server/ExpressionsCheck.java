package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.LoadedRule;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import java.util.List;

/** Whether the loaded rules are those of this version of the program. */
final class ExpressionsCheck implements Check {

  @Override
  public Point point() {
    return Point.EXPRESSIONS;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    ProgramRules rules = ProgramRules.of(evidence);
    List<GeneratedRule> loaded =
        rules.generated().stream().filter(rule -> !rules.named(rule).isEmpty()).toList();
    if (loaded.isEmpty()) {
      return Outcome.unknown("none of the rules is loaded");
    }
    List<String> different =
        loaded.stream()
            .filter(rule -> isDifferent(rule, rules.named(rule)))
            .map(GeneratedRule::name)
            .distinct()
            .toList();
    return different.isEmpty()
        ? Outcome.ok("the loaded rules are those of these jars")
        : Outcome.missing(
            Outcome.list(different)
                + (different.size() == 1 ? " has" : " have")
                + " another expression or duration than the jars declare",
            "load the files of this version: java -jar forethought-processor.jar operations writes"
                + " them");
  }

  private static boolean isDifferent(GeneratedRule rule, List<LoadedRule> named) {
    return named.stream().noneMatch(each -> ProgramRules.isSame(rule, each));
  }
}
