package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.rules.distributions.DistributionRules;
import io.forethought.processor.rules.integrations.IntegrationRules;
import io.forethought.processor.rules.labels.LabelRules;
import io.forethought.processor.rules.methods.MethodRules;
import io.forethought.processor.rules.names.NameRules;
import io.forethought.processor.rules.shape.ShapeRules;
import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order of their codes. */
public final class Rules {

  static final List<Rule> ALL =
      Stream.of(
              NameRules.ALL,
              LabelRules.ALL,
              DistributionRules.ALL,
              ShapeRules.ALL,
              IntegrationRules.ALL,
              MethodRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Rules() {}

  /** All findings about the declarations, sorted by rule, each with its causes. */
  public static Stream<Finding> findings(Declarations declarations) {
    Declarations generated = declarations.withoutBodies();
    Findings findings = new Findings();
    for (Rule rule : ALL) {
      rule.check(rule.checksBodies() ? declarations : generated, findings);
    }
    return Causes.of(declarations, findings.all());
  }
}
