package io.forethought.processor.rules.shape;

import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** The rules about the shape of declarations, in the order of their codes. */
public final class ShapeRules {

  /** The rules about declarations. */
  public static final List<Rule> ALL =
      List.of(
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

  private ShapeRules() {}
}
