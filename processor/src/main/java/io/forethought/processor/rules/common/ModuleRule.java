package io.forethought.processor.rules.common;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import java.util.List;

/** A rule about all metrics of a module together, with its libraries and its lock file. */
public interface ModuleRule {

  /** Adds the violations of the rule. */
  void check(ModuleMetrics module, Findings findings);

  /** The violations of the rule alone. */
  default List<Finding> findings(ModuleMetrics module) {
    Findings findings = new Findings();
    check(module, findings);
    return findings.all();
  }
}
