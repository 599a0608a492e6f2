package io.forethought.processor.rules.operations;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.Operations;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.List;

/** The rules about alerts and objectives, in the order of their codes. */
public final class OperationRules {

  private OperationRules() {}

  /** Whether there are alerts, objectives, runbooks or settings of alerts. */
  public static boolean applyTo(ModuleMetrics module) {
    for (CatalogueEntry entry : module.own()) {
      Operations operations = entry.operations();
      if (!operations.alerts().isEmpty()
          || !operations.objectives().isEmpty()
          || !operations.ownership().runbook().value().isEmpty()) {
        return true;
      }
    }
    return !module.settings().isEmpty();
  }

  /** All of these rules. */
  public static List<ModuleRule> all() {
    return List.of(
        new OperationNameWrongRule(),
        new AlertIncompleteRule(),
        new AlertDurationUnreadableRule(),
        new ObjectiveOutOfRangeRule(),
        new ThresholdWithoutBucketRule(),
        new ObjectiveMisplacedRule(),
        new ObjectiveWindowWrongRule(),
        new QueryWordUnknownRule(),
        new OperationNameTakenRule(),
        new RunbookNotAddressRule(),
        new ObjectiveLabelUnknownRule(),
        new AlertThresholdOutOfRangeRule(),
        new AlertSettingRepeatedRule(),
        new ObjectiveLabelNotSharedRule());
  }
}
