package io.forethought.processor.rules.shape;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** The rules about the shape of declarations, in the order of their codes. */
public final class ShapeRules {

  private ShapeRules() {}

  /** Whether there are metric sets, or annotations outside of them. */
  public static boolean applyTo(Declarations declarations) {
    return !declarations.sets().isEmpty() || !declarations.strays().isEmpty();
  }

  /** The rules about declarations. */
  public static List<Rule> all() {
    return List.of(
        new SetNotInterfaceRule(),
        new DeclarationGenericRule(),
        new MethodWithoutMetricRule(),
        new AnnotationIdleRule(),
        new MetricsSeveralRule(),
        new ReturnTypeWrongRule(),
        new AmountMissingRule(),
        new AmountMisplacedRule(),
        new AmountTypeWrongRule(),
        new MetricHasBodyRule(),
        new TypeHiddenRule(),
        new ImplementationExistsRule(),
        new StateParameterWrongRule(),
        new SetEmptyRule(),
        new SetSealedRule(),
        new MetricInheritedTwiceRule(),
        new UnitWithoutAmountRule(),
        new AmountInOtherUnitRule(),
        new MethodOfObjectRule(),
        new SourceTimeWrongRule(),
        new SourceSettingIdleRule(),
        new SourceWithLabelsRule(),
        new ExemplarLabelsUnusableRule(),
        new BucketsIdleRule(),
        new QuantilesNotAddableRule(),
        new IdleTimeWrongRule(),
        new ModeWithoutMeaningRule());
  }
}
