package io.forethought.processor.rules.module;

import io.forethought.processor.rules.common.ModuleRule;
import java.util.List;

/** The rules that only check a module as a whole, in the order of their codes. */
public final class WholeModuleRules {

  private WholeModuleRules() {}

  /** Those about the metrics as they are. */
  public static List<ModuleRule> ofMetrics() {
    return List.of(
        new NameTooSimilarRule(),
        new NameTakenByLibraryRule(),
        new ModuleTooLargeRule(),
        new MetricOutsideSetRule());
  }

  /** Those about the lock file. */
  public static List<ModuleRule> ofLock() {
    return List.of(
        new MetricRemovedRule(),
        new TypeChangedRule(),
        new UnitChangedRule(),
        new LabelRemovedRule(),
        new LabelAddedRule(),
        new LabelValueRemovedRule(),
        new BucketsChangedRule(),
        new AdditionNotLockedRule());
  }
}
