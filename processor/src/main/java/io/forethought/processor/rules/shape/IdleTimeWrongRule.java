package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;
import java.time.Duration;
import java.util.Optional;

/** Rejects idle times that cannot be read, are out of range, or are those of a state set. */
final class IdleTimeWrongRule implements LabelRule {

  private static final Duration LEAST = Duration.ofMinutes(1);
  private static final Duration MOST = Duration.ofDays(365);
  private static final String EXAMPLE = "1h";

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    if (label.bound() instanceof Bound.Capped bound && !bound.idle().value().isEmpty()) {
      check(declared, label, bound, findings);
    }
  }

  private static void check(Declared declared, Label label, Bound.Capped bound, Findings findings) {
    Optional<Duration> time = PrometheusDuration.of(bound.idle().value());
    if (declared.type() == MetricType.STATE_SET) {
      String reason = "the series of a state set are not removed";
      findings.add(finding(declared, label, bound, reason, "remove idle"));
    } else if (time.isEmpty()) {
      String meant = PrometheusDuration.meant(bound.idle().value()).orElse(EXAMPLE);
      String reason = "it is not a duration such as 1m30s";
      findings.add(finding(declared, label, bound, reason, idle(meant)));
    } else if (time.get().compareTo(LEAST) < 0) {
      findings.add(finding(declared, label, bound, range(), idle(PrometheusDuration.text(LEAST))));
    } else if (time.get().compareTo(MOST) > 0) {
      findings.add(finding(declared, label, bound, range(), idle(PrometheusDuration.text(MOST))));
    }
  }

  private static String range() {
    return "it must be from "
        + PrometheusDuration.text(LEAST)
        + " to "
        + PrometheusDuration.text(MOST);
  }

  private static String idle(String time) {
    return "idle = \"" + time + "\"";
  }

  private static Finding finding(
      Declared declared, Label label, Bound.Capped bound, String reason, String fix) {
    return Finding.of(
        Code.IDLE_TIME_WRONG,
        bound.idle().site(),
        bound.idle().value(),
        label.exportedName(),
        declared.name(),
        reason,
        fix);
  }
}
