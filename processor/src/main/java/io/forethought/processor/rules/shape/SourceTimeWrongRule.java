package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Rejects times of a source that cannot be read or are out of range. */
final class SourceTimeWrongRule implements Rule {

  /** The attributes, with the range of each. */
  private enum Attribute {
    REFRESH("refresh", "60s", Duration.ofSeconds(1), Duration.ofDays(1)),
    TIMEOUT("timeout", "10s", Duration.ofMillis(1), Duration.ofDays(1)),
    /** Prometheus gives up a scrape after ten seconds by default. */
    SCRAPE_TIMEOUT("timeout", "2s", Duration.ofMillis(1), Duration.ofSeconds(5));

    private final String word;
    private final String example;
    private final Duration least;
    private final Duration most;

    Attribute(String word, String example, Duration least, Duration most) {
      this.word = word;
      this.example = example;
      this.least = least;
      this.most = most;
    }
  }

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, SourceTimeWrongRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    if (!metric.hasSource()) {
      return Stream.empty();
    }
    Sited<String> refresh = metric.sourceRules().refresh();
    Sited<String> timeout = metric.sourceRules().timeout();
    Attribute limit = refresh.value().isEmpty() ? Attribute.SCRAPE_TIMEOUT : Attribute.TIMEOUT;
    return Stream.concat(
        finding(metric, Attribute.REFRESH, refresh, Optional.empty()),
        finding(metric, limit, timeout, PrometheusDuration.of(refresh.value())));
  }

  private static Stream<Finding> finding(
      Metric metric, Attribute attribute, Sited<String> written, Optional<Duration> longest) {
    String value = written.value();
    if (value.isEmpty()) {
      return Stream.empty();
    }
    Optional<Duration> time = PrometheusDuration.of(value);
    if (time.isEmpty()) {
      String meant = PrometheusDuration.meant(value).orElse(attribute.example);
      return one(metric, attribute, written, "it is not a duration such as 1m30s", meant);
    }
    if (!isBetween(time.get(), attribute.least, attribute.most)) {
      return one(metric, attribute, written, range(attribute), nearest(time.get(), attribute));
    }
    return longest
        .filter(limit -> time.get().compareTo(limit) > 0)
        .map(
            limit ->
                one(
                    metric,
                    attribute,
                    written,
                    "a read may not take longer than refresh",
                    PrometheusDuration.text(limit)))
        .orElse(Stream.empty());
  }

  private static boolean isBetween(Duration time, Duration least, Duration most) {
    return time.compareTo(least) >= 0 && time.compareTo(most) <= 0;
  }

  private static String range(Attribute attribute) {
    String range =
        "it must be from "
            + PrometheusDuration.text(attribute.least)
            + " to "
            + PrometheusDuration.text(attribute.most);
    return attribute == Attribute.SCRAPE_TIMEOUT ? range + " without refresh" : range;
  }

  private static String nearest(Duration time, Attribute attribute) {
    return PrometheusDuration.text(
        time.compareTo(attribute.least) < 0 ? attribute.least : attribute.most);
  }

  private static Stream<Finding> one(
      Metric metric, Attribute attribute, Sited<String> written, String reason, String meant) {
    return Stream.of(
        Finding.of(
            Code.SOURCE_TIME_WRONG,
            written.site(),
            attribute.word,
            written.value(),
            metric.exportedName(),
            reason,
            attribute.word + " = \"" + meant + "\""));
  }
}
