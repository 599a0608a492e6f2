package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Placeholder;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Requires a help text that says something for every metric. */
final class HelpMissingRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    String help = metric.help().value();
    if (Placeholder.is(help)) {
      findings.add(
          Code.HELP_MISSING,
          metric.help().site(),
          metric.type().word(),
          declared.name(),
          help.isBlank() ? "no help" : "only a placeholder as its help: \"" + help + "\"");
    }
  }
}
