package io.forethought.processor.rules.queries.alerts;

import java.util.List;

/** All rules of this package, in the order of their codes. */
final class AlertRules {

  static final List<RuleCheck> SINGLE =
      List.of(
          new TemplateLabelGoneRule(),
          new TemplateBrokenRule(),
          new ComparisonMissingRule(),
          new AbsentOfSeveralRule(),
          new AbsentWithoutForRule(),
          new ForShortRule(),
          new LargestInAlertRule(),
          new ValueInLabelRule(),
          new UnitInTextRule());

  static final List<GroupCheck> GROUPS =
      List.of(
          new RuleRepeatedRule(),
          new RulesInCycleRule(),
          new RuleTooEarlyRule(),
          new RecordedNameTakenRule());

  private AlertRules() {}
}
