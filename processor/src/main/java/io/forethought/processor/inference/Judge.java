package io.forethought.processor.inference;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Entries;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.rules.ModuleRules;
import io.forethought.processor.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the compiler would say.
 *
 * @param until the last day of old names
 */
record Judge(String until) {

  private static final TypeName NOWHERE = TypeName.of("", "Metrics");

  /** The errors in a metric that is declared alone, with its name written out. */
  List<Finding> errorsIn(Draft draft) {
    return errors(Rules.findings(declarations(List.of(alone(draft)))).toList());
  }

  /** A set with one metric, whose name is written out. */
  MetricSet alone(Draft draft) {
    return SetFact.of(NOWHERE, "", "", List.of(named(draft)), List.of(), draft.family().site());
  }

  /** A metric whose name is written out. */
  Metric named(Draft draft) {
    return new DraftedMetric(draft, "metric", true, until).fact();
  }

  /** Everything that is said about sets, which form a module. */
  static List<Finding> findings(List<MetricSet> sets, Limits limits) {
    Declarations declarations = declarations(sets, limits);
    List<Finding> findings = new ArrayList<>(Rules.findings(declarations).toList());
    ModuleRules.findings(module(sets, limits)).forEach(findings::add);
    return findings;
  }

  /** Those of the findings that end a compilation. */
  static List<Finding> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.code().severity() == Severity.ERROR)
        .toList();
  }

  /** What is reported about sets without ending a compilation, except notes. */
  static List<Finding> warnings(List<MetricSet> sets) {
    return findings(sets, Limits.DEFAULT).stream()
        .filter(finding -> finding.code().severity() == Severity.WARN)
        .toList();
  }

  private static Declarations declarations(List<MetricSet> sets) {
    return declarations(sets, Limits.DEFAULT);
  }

  private static Declarations declarations(List<MetricSet> sets, Limits limits) {
    return new Declarations(sets, List.of(), List.of(), List.of(), limits);
  }

  private static ModuleMetrics module(List<MetricSet> sets, Limits limits) {
    return new ModuleMetrics(
        sets.stream().flatMap(set -> Entries.of(set).stream()).toList(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        limits,
        Optional.empty(),
        List.of(),
        Set.of());
  }
}
