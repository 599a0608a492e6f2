package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Requires the suffix {@code _info} on info metrics. */
final class InfoWithoutInfoRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    boolean broken =
        declared.type() == MetricType.INFO
            && declared.metric().nameGiven()
            && !declared.name().endsWith("_info");
    if (broken) {
      findings.add(
          Code.INFO_WITHOUT_INFO,
          declared.metric().name().site(),
          declared.name(),
          CorrectName.of(declared).fix());
    }
  }
}
