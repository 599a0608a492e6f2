package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.wiring.MeasuredBean;
import io.forethought.processor.model.wiring.UnusedDeclaration;
import io.forethought.processor.model.wiring.UnusedDeclaration.Reach;
import io.forethought.processor.model.wiring.Wiring;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Reports metric sets and decorators that nothing in their module names. */
final class DeclarationUnusedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    Wiring wiring = declarations.wiring();
    for (UnusedDeclaration unused : wiring.unused()) {
      if (!isForOthers(unused, wiring) && !isBean(unused, wiring)) {
        findings.add(finding(unused));
      }
    }
  }

  private static boolean isForOthers(UnusedDeclaration unused, Wiring wiring) {
    return unused.reach() == Reach.EXPORTED
        || (unused.reach() == Reach.CLASS_PATH && wiring.isLibrary());
  }

  /** Whether that it is a bean without a decorator is reported already. */
  private static boolean isBean(UnusedDeclaration unused, Wiring wiring) {
    for (MeasuredBean bean : wiring.beans()) {
      if (bean.service().type().equals(unused.type())) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(UnusedDeclaration unused) {
    return Finding.of(
        Code.DECLARATION_UNUSED,
        unused.site(),
        name(unused),
        effect(unused),
        fix(unused)
            + "; if another module uses it, add @Suppress(value = \"FT820\", reason = \"…\")");
  }

  private static String name(UnusedDeclaration unused) {
    return switch (unused.kind()) {
      case SET, SET_WITH_SOURCES -> unused.type().nested();
      case INTERFACE, CLASS -> decorator(unused);
    };
  }

  private static String effect(UnusedDeclaration unused) {
    return switch (unused.kind()) {
      case SET, SET_WITH_SOURCES -> "its metrics are never exposed";
      case INTERFACE, CLASS -> "calls of \"" + unused.type().nested() + "\" are never recorded";
    };
  }

  private static String fix(UnusedDeclaration unused) {
    TypeName type = unused.type();
    return switch (unused.kind()) {
      case SET -> "call Forethought.metrics(" + type.nested() + ".class) where you record";
      case SET_WITH_SOURCES ->
          "call " + type.implementation().nested() + ".register(registry, sources)";
      case INTERFACE -> "pass on " + factory(unused) + "(…) instead of the implementation";
      case CLASS -> "create objects with " + factory(unused) + "(…)";
    };
  }

  private static String factory(UnusedDeclaration unused) {
    return decorator(unused) + "." + unused.factory();
  }

  private static String decorator(UnusedDeclaration unused) {
    return InstrumentedType.decoratorOf(unused.type()).nested();
  }
}
