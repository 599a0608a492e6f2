package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.List;
import java.util.Optional;

/** Rejects objectives of metrics without events, and attributes that do not fit the metric. */
final class ObjectiveMisplacedRule implements ModuleRule {

  /**
   * What is wrong with an objective.
   *
   * @param problem the end of a sentence about it
   * @param fix how to mend it
   */
  private record Misfit(String problem, String fix) {}

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Operated.OfMetric each : Operated.objectives(module)) {
      Optional<Misfit> misfit = misfit(each);
      if (misfit.isPresent()) {
        findings.add(
            Code.OBJECTIVE_MISPLACED,
            each.objective().site(),
            each.name(),
            each.entry().type().word(),
            each.metric(),
            misfit.get().problem(),
            misfit.get().fix());
      }
    }
  }

  private static Optional<Misfit> misfit(Operated.OfMetric each) {
    return switch (each.entry().type()) {
      case HISTOGRAM -> ofHistogram(each.objective(), each.entry().buckets());
      case COUNTER -> ofCounter(each.objective());
      case GAUGE, SUMMARY, INFO, STATE_SET ->
          Optional.of(
              new Misfit(
                  "does not have events that are good or bad",
                  "move it to a histogram or a counter, or remove it"));
    };
  }

  private static Optional<Misfit> ofHistogram(Objective objective, List<Double> buckets) {
    if (objective.total().isPresent() || objective.errors().isPresent()) {
      return Optional.of(
          new Misfit(
              "has total or errors, which are for a counter",
              "remove them" + (objective.threshold().isEmpty() ? ", and add a threshold" : "")));
    }
    if (objective.threshold().isPresent()) {
      return Optional.empty();
    }
    String bound = buckets.isEmpty() ? "1" : Steps.number(buckets.get(buckets.size() / 2));
    return Optional.of(
        new Misfit("has no threshold", "add the bound of a bucket, such as threshold = " + bound));
  }

  private static Optional<Misfit> ofCounter(Objective objective) {
    boolean total = isGiven(objective.total());
    boolean errors = isGiven(objective.errors());
    if (objective.threshold().isPresent()) {
      return Optional.of(
          new Misfit(
              "has a threshold, which is for a histogram",
              "remove it" + (total || errors ? "" : ", and add total or errors")));
    }
    if (total && errors) {
      return Optional.of(
          new Misfit(
              "has both total and errors",
              "remove errors if the counter counts the errors, or total if it counts all events"));
    }
    return total || errors
        ? Optional.empty()
        : Optional.of(
            new Misfit(
                "has neither total nor errors",
                "add total with all events if the counter counts the errors, or errors if it"
                    + " counts all events"));
  }

  private static boolean isGiven(Optional<DeclaredQuery> selector) {
    return selector.filter(text -> !text.text().isBlank()).isPresent();
  }
}
