package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.wiring.MeasuredBean;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Rejects measured classes that a framework creates instead of the generated subclass. */
final class BeanOfMeasuredClassRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (MeasuredBean bean : declarations.wiring().beans()) {
      boolean bare =
          bean.container().isCertain() || declarations.wiring().isUnused(bean.service().type());
      if (bean.isMeasuredClass() && bare) {
        findings.add(
            Code.BEAN_OF_MEASURED_CLASS,
            bean.site(),
            bean.container().subject(),
            bean.type().nested(),
            bean.annotation(),
            bean.service().decorator().nested(),
            fix(bean));
      }
    }
  }

  private static String fix(MeasuredBean bean) {
    return switch (bean.container()) {
      case SPRING -> created(bean, "@Bean", "a class with @Configuration", "spring");
      case CDI -> created(bean, "@Produces @" + bean.annotation(), "a bean", "cdi");
      case INJECTION ->
          "provide \""
              + bean.type().nested()
              + "\" with a method that returns "
              + new Factory(bean.service()).call();
      default -> "move the annotations to a class that \"" + bean.type().nested() + "\" calls";
    };
  }

  private static String created(
      MeasuredBean bean, String annotations, String where, String framework) {
    Factory factory = new Factory(bean.service());
    String method =
        factory
            .method()
            .map(text -> "%s in %s: %s %s".formatted("create it", where, annotations, text))
            .orElseGet(
                () -> "return %s from a method with %s".formatted(factory.call(), annotations));
    return "remove @%s, and %s; or move the annotations to an interface that \"%s\" implements,"
            .formatted(bean.annotation(), method, bean.type().nested())
        + " and compile with -Aforethought.components="
        + framework;
  }
}
