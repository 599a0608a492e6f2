package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import java.time.Duration;
import java.util.Optional;

/** Rejects times of a source that cannot be read or are out of range. */
final class SourceTimeWrongRule implements MetricRule {

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
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    if (!metric.hasSource()) {
      return;
    }
    Sited<String> refresh = metric.sourceRules().refresh();
    Sited<String> timeout = metric.sourceRules().timeout();
    Attribute limit = refresh.value().isEmpty() ? Attribute.SCRAPE_TIMEOUT : Attribute.TIMEOUT;
    check(metric, Attribute.REFRESH, refresh, Optional.empty(), findings);
    check(metric, limit, timeout, PrometheusDuration.of(refresh.value()), findings);
  }

  private static void check(
      Metric metric,
      Attribute attribute,
      Sited<String> written,
      Optional<Duration> longest,
      Findings findings) {
    String value = written.value();
    if (value.isEmpty()) {
      return;
    }
    Optional<Duration> time = PrometheusDuration.of(value);
    if (time.isEmpty()) {
      String meant = PrometheusDuration.meant(value).orElse(attribute.example);
      String reason = "it is not a duration such as 1m30s";
      findings.add(finding(metric, attribute, written, reason, meant));
    } else if (!isBetween(time.get(), attribute.least, attribute.most)) {
      String nearest = nearest(time.get(), attribute);
      findings.add(finding(metric, attribute, written, range(attribute), nearest));
    } else if (longest.isPresent() && time.get().compareTo(longest.get()) > 0) {
      String limit = PrometheusDuration.text(longest.get());
      String reason = "a read may not take longer than refresh";
      findings.add(finding(metric, attribute, written, reason, limit));
    }
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

  private static Finding finding(
      Metric metric, Attribute attribute, Sited<String> written, String reason, String meant) {
    return Finding.of(
        Code.SOURCE_TIME_WRONG,
        written.site(),
        attribute.word,
        written.value(),
        metric.exportedName(),
        reason,
        attribute.word + " = \"" + meant + "\"");
  }
}
