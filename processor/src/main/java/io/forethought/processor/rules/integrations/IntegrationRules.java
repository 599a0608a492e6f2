package io.forethought.processor.rules.integrations;

import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** The rules about integrations, in the order of their codes. */
public final class IntegrationRules {

  /** The rules about declarations. */
  public static final List<Rule> ALL =
      List.of(
          new InstrumentationRepeatedRule(),
          new HttpPathWrongRule(),
          new RequestLabelWrongRule(),
          new RequestLabelTakenRule(),
          new RequestLabelsUnusableRule(),
          new HttpMetricIdleRule(),
          new ModelWithoutRowsRule(),
          new ModelNameWrongRule(),
          new ModelNameTakenRule(),
          new ModelHookMissingRule());

  private IntegrationRules() {}
}
