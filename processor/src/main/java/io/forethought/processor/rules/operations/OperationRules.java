package io.forethought.processor.rules.operations;

import io.forethought.processor.rules.common.ModuleRule;
import java.util.List;

/** The rules about alerts and objectives, in the order of their codes. */
public final class OperationRules {

  /** All of these rules. */
  public static final List<ModuleRule> ALL =
      List.of(
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

  private OperationRules() {}
}
