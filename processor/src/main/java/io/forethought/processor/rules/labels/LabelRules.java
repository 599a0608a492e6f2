package io.forethought.processor.rules.labels;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** The rules about labels and cardinality, in the order of their codes. */
public final class LabelRules {

  private LabelRules() {}

  /** Whether there are metrics, which can have labels and budgets. */
  public static boolean applyTo(Declarations declarations) {
    return !declarations.sets().isEmpty();
  }

  /** The rules about declarations. */
  public static List<Rule> all() {
    return List.of(
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
  }

  /** The rules that also check modules as a whole. */
  public static List<ModuleRule> ofModules() {
    return List.of(new BudgetWithoutReasonRule(), new BudgetIdleRule());
  }
}
