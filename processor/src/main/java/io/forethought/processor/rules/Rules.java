package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.rules.distributions.DistributionRules;
import io.forethought.processor.rules.integrations.IntegrationRules;
import io.forethought.processor.rules.labels.LabelRules;
import io.forethought.processor.rules.methods.MethodRules;
import io.forethought.processor.rules.methods.WiringRules;
import io.forethought.processor.rules.names.NameRules;
import io.forethought.processor.rules.shape.ShapeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All rules about declarations, in the order of their codes. */
public final class Rules {

  private Rules() {}

  /** All findings about the declarations, sorted by rule, each with its causes. */
  public static Stream<Finding> findings(Declarations declarations) {
    Declarations generated = declarations.withoutBodies();
    Findings findings = new Findings();
    for (Rule rule : about(declarations)) {
      rule.check(rule.checksBodies() ? declarations : generated, findings);
    }
    return findings.all().isEmpty()
        ? Stream.empty()
        : Causes.of(declarations, findings.all()).stream();
  }

  /** The rules that apply to what is declared. The classes of the others are not loaded. */
  static List<Rule> about(Declarations declarations) {
    List<Rule> rules = new ArrayList<>();
    if (NameRules.applyTo(declarations)) {
      rules.addAll(NameRules.all());
    }
    if (LabelRules.applyTo(declarations)) {
      rules.addAll(LabelRules.all());
    }
    if (DistributionRules.applyTo(declarations)) {
      rules.addAll(DistributionRules.all());
    }
    if (ShapeRules.applyTo(declarations)) {
      rules.addAll(ShapeRules.all());
    }
    if (IntegrationRules.applyTo(declarations)) {
      rules.addAll(IntegrationRules.all());
    }
    if (MethodRules.applyTo(declarations)) {
      rules.addAll(MethodRules.all());
    }
    if (WiringRules.applyTo(declarations)) {
      rules.addAll(WiringRules.all());
    }
    return rules;
  }
}
