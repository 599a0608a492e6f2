package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Placeholder;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires a help text that says something for every metric. */
final class HelpMissingRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, HelpMissingRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    String help = metric.help().value();
    return Placeholder.is(help)
        ? Stream.of(
            Finding.of(
                Code.HELP_MISSING,
                metric.help().site(),
                metric.type().word(),
                declared.name(),
                help.isBlank() ? "no help" : "only a placeholder as its help: \"" + help + "\""))
        : Stream.empty();
  }
}
