package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Sited;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.SetRule;

/** Requires a metric on every abstract method of a set. */
final class MethodWithoutMetricRule implements SetRule {

  private static final String ANNOTATE =
      "annotate it with @Counter, @Gauge, @Histogram, @Summary, @Info or @StateSet, or make it"
          + " default or static";

  @Override
  public void check(MetricSet set, Findings findings) {
    if (set.kind() == MetricSet.Kind.INTERFACE) {
      for (Sited<String> method : set.plainMethods()) {
        findings.add(finding(set, method));
      }
    }
  }

  private static Finding finding(MetricSet set, Sited<String> method) {
    String implementation = set.type().implementation().nested();
    String described = method.site().describe();
    String own = set.type().nested() + "." + method.value();
    if (described.equals(own)) {
      return Finding.of(
          Code.METHOD_WITHOUT_METRIC, method.site(), method.value(), implementation, ANNOTATE);
    }
    String type = described.substring(0, described.lastIndexOf('.'));
    return Finding.of(
        Code.METHOD_WITHOUT_METRIC,
        set.site(),
        described,
        implementation,
        "implement it in "
            + set.type().nested()
            + " with a default method, or do not extend "
            + type);
  }
}
