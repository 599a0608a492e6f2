package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Rejects type parameters on sets and on methods that declare metrics. */
final class DeclarationGenericRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (MetricSet set : declarations.sets()) {
      if (set.generic() && set.kind() == MetricSet.Kind.INTERFACE) {
        findings.add(Code.DECLARATION_GENERIC, set.site(), set.type().nested());
      }
    }
    for (Declared declared : Declared.all(declarations)) {
      Metric metric = declared.metric();
      if (metric.generic() && !metric.hasBody()) {
        String method = declared.set().type().nested() + "." + metric.method();
        findings.add(Code.DECLARATION_GENERIC, metric.site(), method);
      }
    }
  }
}
