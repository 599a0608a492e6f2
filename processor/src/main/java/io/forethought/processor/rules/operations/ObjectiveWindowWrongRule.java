package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.time.Duration;
import java.util.Optional;

/** Rejects windows of objectives that are shorter than 7 or longer than 90 days. */
final class ObjectiveWindowWrongRule implements ModuleRule {

  private static final Duration SHORTEST = Duration.ofDays(7);
  private static final Duration LONGEST = Duration.ofDays(90);
  private static final String USUAL = "30d";

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Operated.OfMetric each : Operated.objectives(module)) {
      Sited<String> window = each.objective().window();
      Optional<String> problem = problem(window.value());
      if (problem.isPresent()) {
        findings.add(
            Code.OBJECTIVE_WINDOW_WRONG,
            window.site(),
            window.value(),
            each.name(),
            problem.get(),
            fix(window.value()));
      }
    }
  }

  private static Optional<String> problem(String window) {
    Optional<Duration> duration = PrometheusDuration.of(window);
    if (duration.isEmpty()) {
      return Optional.of("is not a duration that Prometheus can read");
    }
    if (duration.get().compareTo(SHORTEST) < 0) {
      return Optional.of("is shorter than 7 days");
    }
    return duration.get().compareTo(LONGEST) > 0
        ? Optional.of("is longer than 90 days")
        : Optional.empty();
  }

  private static String fix(String window) {
    Optional<Duration> duration = PrometheusDuration.of(window);
    if (duration.isEmpty()) {
      return PrometheusDuration.meant(window)
          .filter(meant -> problem(meant).isEmpty())
          .orElse(USUAL);
    }
    return duration.get().compareTo(SHORTEST) < 0 ? "7d" : "90d";
  }
}
