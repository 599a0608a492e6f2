package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.ReservedSuffix;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import java.util.Optional;

/** Rejects names with a suffix that is reserved for another metric type. */
final class SuffixReservedRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Optional<ReservedSuffix> suffix = ReservedSuffix.of(declared);
    if (suffix.isPresent()) {
      findings.add(
          Code.SUFFIX_RESERVED,
          declared.metric().name().site(),
          declared.type().word(),
          declared.name(),
          suffix.get().text(),
          suffix.get().owner(),
          CorrectName.of(declared).fix());
    }
  }
}
