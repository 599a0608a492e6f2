package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Reports buckets of a native histogram. */
final class BucketsIdleRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    if (metric.isNative() && metric.buckets().given()) {
      findings.add(Code.BUCKETS_IDLE, metric.buckets().site(), declared.name());
    }
  }
}
