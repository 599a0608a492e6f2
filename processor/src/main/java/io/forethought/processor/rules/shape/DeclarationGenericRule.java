package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Site;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects type parameters on sets and on methods that declare metrics. */
final class DeclarationGenericRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Stream.concat(
            declarations.sets().stream()
                .filter(set -> set.generic() && set.kind() == MetricSet.Kind.INTERFACE)
                .map(set -> finding(set.site(), set.type().nested())),
            Check.metrics(declarations, DeclarationGenericRule::judge)));
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    return metric.generic() && !metric.hasBody()
        ? Stream.of(finding(metric.site(), declared.set().type().nested() + "." + metric.method()))
        : Stream.empty();
  }

  private static Finding finding(Site site, String declaration) {
    return Finding.of(Code.DECLARATION_GENERIC, site, declaration);
  }
}
