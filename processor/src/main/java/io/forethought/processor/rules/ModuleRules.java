package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import java.util.List;
import java.util.stream.Stream;

/** All rules about a module as a whole, in the order of their codes. */
public final class ModuleRules {

  static final List<ModuleRule> ALL =
      List.of(
          new NameDeclaredTwiceRule(),
          new SampleNameTakenRule(),
          new NameTooSimilarRule(),
          new NameTakenByLibraryRule(),
          new ModuleTooLargeRule(),
          new BudgetWithoutReasonRule(),
          new BudgetIdleRule(),
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

  private ModuleRules() {}

  /** Everything that is wrong with a module, sorted by rule, but for what its authors accept. */
  public static Stream<Finding> findings(ModuleMetrics module) {
    return ALL.stream().flatMap(rule -> rule.findings(module));
  }
}
