package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.wiring.MeasuredBean;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.HashSet;
import java.util.Set;

/** Rejects beans of measured interfaces whose decorators the program never creates. */
final class BeanNotDecoratedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    Set<TypeName> reported = new HashSet<>();
    for (MeasuredBean bean : declarations.wiring().beans()) {
      TypeName service = bean.service().type();
      if (!bean.isMeasuredClass()
          && declarations.wiring().isUnused(service)
          && reported.add(service)) {
        findings.add(
            Code.BEAN_NOT_DECORATED,
            bean.service().site(),
            bean.container().subject(),
            bean.type().nested(),
            bean.annotation(),
            bean.service().decorator().nested(),
            fix(bean));
      }
    }
  }

  private static String fix(MeasuredBean bean) {
    String service = bean.service().type().nested();
    return switch (bean.container()) {
      case SPRING -> chosen("spring", "SPRING");
      case CDI -> chosen("cdi", "CDI");
      case INJECTION ->
          "provide \"%s\" with a method that returns %s.%s(…)"
              .formatted(service, bean.service().decorator().nested(), bean.service().factory());
      default -> "move the annotations to an interface that \"" + bean.type().nested() + "\" calls";
    };
  }

  private static String chosen(String option, String constant) {
    return "compile with -Aforethought.components=%s, or add components =".formatted(option)
        + " io.forethought.Components."
        + constant
        + " to @Instrumented";
  }
}
