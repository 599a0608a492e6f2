package io.forethought.processor.rules.methods;

import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** The rules about measured methods, in the order of their codes. */
public final class MethodRules {

  /** The rules about declarations. */
  public static final List<Rule> ALL =
      List.of(
          new TypeNotDecorableRule(),
          new MethodNotMeasurableRule(),
          new MethodsNotMeasuredRule(),
          new OverloadWithoutNameRule(),
          new ExceptionNeverCountedRule(),
          new FutureNotObservableRule(),
          new SelfCallNotMeasuredRule(),
          new ExistingMetricUnusableRule(),
          new LabelNotMatchedRule(),
          new ParameterNotRecordedRule(),
          new ResultWithoutLabelRule(),
          new MarkerImplementedRule(),
          new BeanOfMeasuredClassRule(),
          new BeanNotDecoratedRule(),
          new DeclarationUnusedRule(),
          new CallsNotCheckedRule());

  private MethodRules() {}
}
