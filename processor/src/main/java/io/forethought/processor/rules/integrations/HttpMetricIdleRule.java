package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.http.HttpFamily;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Rejects exclusions of HTTP metrics that the profile does not have. */
final class HttpMetricIdleRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(declarations.instrumentations().stream().flatMap(HttpMetricIdleRule::judge));
  }

  private static Stream<Finding> judge(Instrumentation http) {
    List<String> known = http.profile().families().stream().map(HttpFamily::metric).toList();
    return http.without().stream()
        .filter(metric -> !known.contains(metric.value()))
        .map(
            metric ->
                Finding.of(
                    Code.HTTP_METRIC_IDLE, metric.site(), http.profile().name(), metric.value()));
  }
}
