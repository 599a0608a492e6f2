package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Requires buckets for histograms, except those in seconds, for which the defaults are made. */
final class BucketsMissingRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Numbers buckets = declared.metric().buckets();
    boolean broken =
        declared.type() == MetricType.HISTOGRAM
            && !declared.metric().isNative()
            && buckets.values().isEmpty()
            && (buckets.given() || !isMeantInSeconds(declared));
    if (broken) {
      findings.add(Code.BUCKETS_MISSING, buckets.site(), declared.name(), fix(declared));
    }
  }

  /** Whether the unit is seconds, or will be once a finding of another rule is fixed. */
  private static boolean isMeantInSeconds(Declared declared) {
    return declared.metric().unit().value() == BaseUnit.SECONDS
        || CorrectName.of(declared).unit() == BaseUnit.SECONDS
        || Amounts.forgotten(declared.metric()).filter(Amounts::isDuration).isPresent()
        || declared.metric().amounts().stream()
            .anyMatch(amount -> amount.kind() == Amount.Kind.DURATION);
  }

  private static String fix(Declared declared) {
    return switch (declared.metric().unit().value()) {
      case SECONDS -> "remove buckets, or list some: buckets = {0.1, 1, 10}";
      case BYTES -> "list buckets that fit, such as buckets = {1024, 16384, 262144, 4194304}";
      case RATIO -> "list buckets that fit, such as buckets = {0.1, 0.25, 0.5, 0.75, 0.9}";
      default ->
          "list buckets that fit, such as buckets = {1, 10, 100}; for a duration, declare unit ="
              + " Unit.SECONDS";
    };
  }
}
