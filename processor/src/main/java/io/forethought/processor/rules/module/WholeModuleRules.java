package io.forethought.processor.rules.module;

import io.forethought.processor.rules.common.ModuleRule;
import java.util.List;

/** The rules that only check a module as a whole, in the order of their codes. */
public final class WholeModuleRules {

  /** All of these rules. */
  public static final List<ModuleRule> ALL =
      List.of(
          new NameTooSimilarRule(),
          new NameTakenByLibraryRule(),
          new ModuleTooLargeRule(),
          new MetricOutsideSetRule(),
          // 7xx: lock file
          new MetricRemovedRule(),
          new TypeChangedRule(),
          new UnitChangedRule(),
          new LabelRemovedRule(),
          new LabelAddedRule(),
          new LabelValueRemovedRule(),
          new BucketsChangedRule(),
          new AdditionNotLockedRule());

  private WholeModuleRules() {}
}
