package io.forethought.processor.rules.integrations;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** The rules about integrations, in the order of their codes. */
public final class IntegrationRules {

  private IntegrationRules() {}

  /** Whether there are web applications or entities. */
  public static boolean applyTo(Declarations declarations) {
    return !declarations.instrumentations().isEmpty() || !declarations.models().isEmpty();
  }

  /** The rules about declarations. */
  public static List<Rule> all() {
    return List.of(
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
  }
}
