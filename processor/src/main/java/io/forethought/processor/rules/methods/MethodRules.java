package io.forethought.processor.rules.methods;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** The rules about measured methods, in the order of their codes. */
public final class MethodRules {

  private MethodRules() {}

  /** Whether methods are measured. */
  public static boolean applyTo(Declarations declarations) {
    return !declarations.instrumented().isEmpty()
        || !declarations.idle().isEmpty()
        || !declarations.implementations().isEmpty();
  }

  /** The rules about declarations. */
  public static List<Rule> all() {
    return List.of(
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
        new MarkerImplementedRule());
  }
}
