package io.forethought.processor.rules.methods;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/**
 * The rules about how a program comes to its metric sets and decorators, and about implementations
 * that the compiler does not show, in the order of their codes.
 */
public final class WiringRules {

  private WiringRules() {}

  /** Whether there are beans, something that is not used, or implementations. */
  public static boolean applyTo(Declarations declarations) {
    return !declarations.wiring().beans().isEmpty()
        || !declarations.wiring().unused().isEmpty()
        || !declarations.implementations().isEmpty();
  }

  /** The rules about declarations. */
  public static List<Rule> all() {
    return List.of(
        new BeanOfMeasuredClassRule(),
        new BeanNotDecoratedRule(),
        new DeclarationUnusedRule(),
        new CallsNotCheckedRule());
  }
}
