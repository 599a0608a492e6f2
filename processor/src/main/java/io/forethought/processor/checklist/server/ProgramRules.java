package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.LoadedRule;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.processor.operations.output.alerting.GeneratedRule.Alerting;
import io.forethought.processor.operations.output.bundle.GeneratedRules;
import io.forethought.processor.promql.Printer;
import io.forethought.processor.promql.Query;
import java.time.Duration;
import java.util.List;

/**
 * The rules that are generated for a program, and those that Prometheus has loaded.
 *
 * @param generated the rules of this version of the program
 * @param loaded all rules of Prometheus
 */
record ProgramRules(List<GeneratedRule> generated, List<LoadedRule> loaded) {

  private static final double MILLIS = 1000;

  /** Reads both. */
  static ProgramRules of(Evidence evidence) throws UnknownException {
    return new ProgramRules(
        GeneratedRules.of(evidence.program()).all(), evidence.prometheus().rules());
  }

  /** The generated rules of a kind. */
  List<GeneratedRule> ofKind(boolean alerting) {
    return generated.stream().filter(rule -> rule instanceof Alerting == alerting).toList();
  }

  /** The loaded rules with the kind and name of a generated one. */
  List<LoadedRule> named(GeneratedRule rule) {
    return loaded.stream()
        .filter(each -> each.name().equals(rule.name()))
        .filter(each -> each.alerting() == rule instanceof Alerting)
        .toList();
  }

  /** The generated rules of a kind of which none with their name is loaded. */
  List<String> missing(boolean alerting) {
    return ofKind(alerting).stream()
        .filter(rule -> named(rule).isEmpty())
        .map(GeneratedRule::name)
        .distinct()
        .toList();
  }

  /** Whether a loaded rule does the same as a generated one. */
  static boolean isSame(GeneratedRule rule, LoadedRule loaded) {
    return canonical(rule.expr()).equals(canonical(loaded.query()))
        && (!(rule instanceof Alerting alert) || seconds(alert.pending()) == loaded.pending());
  }

  private static double seconds(String duration) {
    return PrometheusDuration.of(duration).orElse(Duration.ZERO).toMillis() / MILLIS;
  }

  private static String canonical(String query) {
    return Query.parse(query).expression().map(Printer::print).orElse(query);
  }
}
