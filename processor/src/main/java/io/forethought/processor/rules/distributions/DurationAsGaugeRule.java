package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.LimitWords;
import io.forethought.processor.naming.SnakeCase;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import java.util.List;
import java.util.Set;

/** Rejects gauges for durations of frequent events, which require a histogram. */
final class DurationAsGaugeRule implements MetricRule {

  private static final Set<String> DURATIONS = Set.of("duration", "latency", "elapsed", "took");

  /** Words for batch jobs, which have only one duration for each run. */
  private static final Set<String> SINGLE = Set.of("last", "batch", "job", "run");

  /** Words for times that are the state of something, and not how long something took. */
  private static final Set<String> STATES =
      Set.of(
          "age",
          "behind",
          "delay",
          "drift",
          "idle",
          "interval",
          "lag",
          "left",
          "offset",
          "oldest",
          "period",
          "remaining",
          "retention",
          "since",
          "skew",
          "staleness",
          "ttl",
          "until",
          "uptime",
          "window");

  @Override
  public void check(Declared declared, Findings findings) {
    if (refuses(declared)) {
      findings.add(
          Code.DURATION_AS_GAUGE, declared.metric().name().site(), declared.name(), fix(declared));
    }
  }

  private static boolean refuses(Declared declared) {
    if (declared.type() != MetricType.GAUGE
        || declared.metric().unit().value() != BaseUnit.SECONDS) {
      return false;
    }
    List<String> words =
        declared.stemWords().stream().filter(word -> !word.equals("seconds")).toList();
    return !words.isEmpty()
        && (DURATIONS.contains(words.get(words.size() - 1)) || isRecorded(declared, words))
        && words.stream().noneMatch(SINGLE::contains)
        && !LimitWords.isIn(words);
  }

  /** Whether each call records a duration of something that is not a state. */
  private static boolean isRecorded(Declared declared, List<String> words) {
    Metric metric = declared.metric();
    return metric.isEvent()
        && !metric.isTimestamp()
        && metric.amounts().stream().anyMatch(DurationAsGaugeRule::isDuration)
        && words.stream().noneMatch(STATES::contains);
  }

  private static boolean isDuration(Amount amount) {
    return amount.kind() == Amount.Kind.DURATION && !STATES.contains(amount.parameter());
  }

  private static String fix(Declared declared) {
    String name =
        SnakeCase.holds(declared.own())
            ? declared.name()
            : CorrectName.of(declared).full().orElse("…");
    String given = declared.metric().nameGiven() ? "name = \"" + name + "\", " : "";
    return "record every duration: @Histogram("
        + given
        + "unit = Unit.SECONDS); for a job that runs from time to time, name the gauge \"last_…\"";
  }
}
