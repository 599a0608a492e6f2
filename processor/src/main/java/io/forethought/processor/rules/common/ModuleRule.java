package io.forethought.processor.rules.common;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import java.util.stream.Stream;

/** A rule about all metrics of a module together, with its libraries and its lock file. */
public interface ModuleRule {

  /** The violations of the rule. */
  Stream<Finding> findings(ModuleMetrics module);
}
