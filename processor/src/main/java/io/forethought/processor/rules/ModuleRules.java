package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.labels.LabelRules;
import io.forethought.processor.rules.module.WholeModuleRules;
import io.forethought.processor.rules.names.NameRules;
import io.forethought.processor.rules.operations.OperationRules;
import java.util.List;
import java.util.stream.Stream;

/** All rules about a module as a whole. */
public final class ModuleRules {

  static final List<ModuleRule> ALL =
      Stream.of(
              NameRules.OF_MODULES,
              LabelRules.OF_MODULES,
              WholeModuleRules.OF_METRICS,
              OperationRules.ALL,
              WholeModuleRules.OF_LOCK)
          .flatMap(List::stream)
          .toList();

  private ModuleRules() {}

  /** All findings about a module, sorted by rule, except those that its authors accept. */
  public static Stream<Finding> findings(ModuleMetrics module) {
    Findings findings = new Findings();
    for (ModuleRule rule : ALL) {
      rule.check(module, findings);
    }
    return findings.all().stream();
  }
}
