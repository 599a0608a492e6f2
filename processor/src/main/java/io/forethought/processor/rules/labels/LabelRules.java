package io.forethought.processor.rules.labels;

import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** The rules about labels and cardinality, in the order of their codes. */
public final class LabelRules {

  /** The rules about declarations. */
  public static final List<Rule> ALL =
      List.of(
          new LabelNotSnakeCaseRule(),
          new LabelReservedRule(),
          new LabelRepeatedRule(),
          new LabelValueRepeatedRule(),
          new LabelUnboundedRule(),
          new LabelPromisesUnboundedRule(),
          new MetricTooLargeRule(),
          new LabelWithoutValuesRule(),
          new LabelTypeUnsupportedRule(),
          new LabelBoundIdleRule(),
          new LabelValueReservedRule(),
          new LabelNameLostRule(),
          new LabelTooLargeRule(),
          new BudgetWithoutReasonRule(),
          new BudgetIdleRule(),
          new LabelNamedTypeRule(),
          new LabelOfTargetRule(),
          new OutcomeAsLabelRule(),
          new LabelValueOfAllRule(),
          new TextNotPrintableRule(),
          new CombinationsTooManyRule());

  /** The rules that also check modules as a whole. */
  public static final List<ModuleRule> OF_MODULES =
      List.of(new BudgetWithoutReasonRule(), new BudgetIdleRule());

  private LabelRules() {}
}
