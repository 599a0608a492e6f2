package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.labels.LabelRules;
import io.forethought.processor.rules.module.WholeModuleRules;
import io.forethought.processor.rules.names.NameRules;
import io.forethought.processor.rules.operations.OperationRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All rules about a module as a whole, in the order of their codes. */
public final class ModuleRules {

  private ModuleRules() {}

  /** All findings about a module, sorted by rule, except those that its authors accept. */
  public static Stream<Finding> findings(ModuleMetrics module) {
    Findings findings = new Findings();
    for (ModuleRule rule : about(module)) {
      rule.check(module, findings);
    }
    return findings.all().stream();
  }

  /** The rules that apply to the module. The classes of the others are not loaded. */
  static List<ModuleRule> about(ModuleMetrics module) {
    List<ModuleRule> rules = new ArrayList<>();
    rules.addAll(NameRules.ofModules());
    rules.addAll(LabelRules.ofModules());
    rules.addAll(WholeModuleRules.ofMetrics());
    if (OperationRules.applyTo(module)) {
      rules.addAll(OperationRules.all());
    }
    if (module.lock().isPresent()) {
      rules.addAll(WholeModuleRules.ofLock());
    }
    return rules;
  }
}
