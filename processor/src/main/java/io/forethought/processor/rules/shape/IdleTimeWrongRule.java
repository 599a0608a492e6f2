package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Rejects idle times that cannot be read, are out of range, or are those of a state set. */
final class IdleTimeWrongRule implements Rule {

  private static final Duration LEAST = Duration.ofMinutes(1);
  private static final Duration MOST = Duration.ofDays(365);
  private static final String EXAMPLE = "1h";

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Check.metrics(
            declarations,
            declared ->
                declared.metric().labels().stream()
                    .filter(label -> label.bound() instanceof Bound.Capped)
                    .flatMap(label -> judge(declared, label, (Bound.Capped) label.bound()))));
  }

  private static Stream<Finding> judge(Declared declared, Label label, Bound.Capped bound) {
    String value = bound.idle().value();
    if (value.isEmpty()) {
      return Stream.empty();
    }
    if (declared.type() == MetricType.STATE_SET) {
      return finding(
          declared, label, bound, "the series of a state set are not removed", "remove idle");
    }
    Optional<Duration> time = PrometheusDuration.of(value);
    if (time.isEmpty()) {
      String meant = PrometheusDuration.meant(value).orElse(EXAMPLE);
      return finding(declared, label, bound, "it is not a duration such as 1m30s", idle(meant));
    }
    if (time.get().compareTo(LEAST) >= 0 && time.get().compareTo(MOST) <= 0) {
      return Stream.empty();
    }
    Duration nearest = time.get().compareTo(LEAST) < 0 ? LEAST : MOST;
    return finding(
        declared,
        label,
        bound,
        "it must be from "
            + PrometheusDuration.text(LEAST)
            + " to "
            + PrometheusDuration.text(MOST),
        idle(PrometheusDuration.text(nearest)));
  }

  private static String idle(String time) {
    return "idle = \"" + time + "\"";
  }

  private static Stream<Finding> finding(
      Declared declared, Label label, Bound.Capped bound, String reason, String fix) {
    return Stream.of(
        Finding.of(
            Code.IDLE_TIME_WRONG,
            bound.idle().site(),
            bound.idle().value(),
            label.exportedName(),
            declared.name(),
            reason,
            fix));
  }
}
