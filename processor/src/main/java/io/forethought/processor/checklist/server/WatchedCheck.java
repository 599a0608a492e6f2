package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.LoadedRule;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether an alert fires if the program cannot be scraped. */
final class WatchedCheck implements Check {

  @Override
  public Point point() {
    return Point.WATCHED;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    List<LoadedRule> alerts =
        evidence.prometheus().rules().stream().filter(LoadedRule::alerting).toList();
    Set<String> unwatched = new TreeSet<>(evidence.scraped().jobs());
    unwatched.removeIf(job -> alerts.stream().anyMatch(alert -> watches(alert, job)));
    return unwatched.isEmpty()
        ? Outcome.ok("an alert fires if a target is down")
        : Outcome.missing(
            "no alert fires if a target of " + String.join(", ", unwatched) + " is down",
            "add an alert with the expression up == 0, or up{job=\""
                + unwatched.iterator().next()
                + "\"} == 0");
  }

  private static boolean watches(LoadedRule alert, String job) {
    return Query.parse(alert.query())
        .expression()
        .filter(expression -> watches(expression, job))
        .isPresent();
  }

  private static boolean watches(Expression expression, String job) {
    if (expression instanceof VectorSelector selector) {
      return selector.metric().map(Name::value).filter("up"::equals).isPresent()
          && selector.matchers().stream()
              .filter(matcher -> matcher.name().value().equals("job"))
              .allMatch(matcher -> matcher.matches(job));
    }
    return expression.children().stream().anyMatch(child -> watches(child, job));
  }
}
