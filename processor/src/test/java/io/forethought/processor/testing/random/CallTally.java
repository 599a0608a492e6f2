package io.forethought.processor.testing.random;

import io.forethought.processor.testing.random.RandomService.Measured;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was recorded about calls, and what should have been: by metric and outcome or exception. */
public final class CallTally {

  private static final Pattern SAMPLE =
      Pattern.compile("(random_\\w+?)(_count)?(\\{.*})? ([0-9.]+)");
  private static final Pattern LABEL =
      Pattern.compile("(?:exception|kind|large|outcome)=\"(\\w+)\"");

  private final PrometheusRegistry registry;
  private final Map<String, Long> expected = new TreeMap<>();

  CallTally(PrometheusRegistry registry) {
    this.registry = registry;
  }

  /** The values that should have been recorded. */
  public Map<String, Long> expected() {
    return expected;
  }

  /** The values that were recorded and are not 0. */
  public Map<String, Long> recorded() {
    Map<String, Long> values = new TreeMap<>();
    for (String line : Scrape.text(registry).lines().toList()) {
      Matcher sample = SAMPLE.matcher(line);
      if (line.contains("_bucket{") || line.contains("_sum") || !sample.matches()) {
        continue;
      }
      String labels =
          LABEL
              .matcher(line)
              .results()
              .map(label -> label.group(1))
              .collect(Collectors.joining(","));
      String key = sample.group(1) + "|" + labels;
      long value = (long) Double.parseDouble(sample.group(4));
      if (value != 0) {
        values.merge(key, value, Long::sum);
      }
    }
    return values;
  }

  /**
   * Adds what a call that ended like this must record.
   *
   * @param hasBox whether its result was a large box with the second kind
   */
  void expect(Measured measured, Throwable thrown, boolean hasBox) {
    boolean hasValue = thrown == null && hasBox;
    if (measured.timed()) {
      String outcome = measured.outcome() ? outcome(thrown) : "";
      add(measured.stem() + "_seconds|" + labels(value(measured.durationBy(), hasValue), outcome));
    }
    if (measured.counted()) {
      add(measured.stem() + "_calls_total|" + value(measured.countBy(), hasValue));
    }
    if (measured.exceptions() && thrown != null && !(thrown instanceof CancellationException)) {
      add(measured.stem() + "_exceptions_total|" + label(measured, thrown));
    }
  }

  private static String labels(String... values) {
    return Stream.of(values).filter(value -> !value.isEmpty()).collect(Collectors.joining(","));
  }

  private static String value(String accessor, boolean hasValue) {
    if (accessor.isEmpty() || !hasValue) {
      return accessor.isEmpty() ? "" : "_other";
    }
    return accessor.equals("kind") ? "two" : "true";
  }

  private static String outcome(Throwable thrown) {
    if (thrown == null) {
      return "success";
    }
    return thrown instanceof CancellationException ? "canceled" : "failure";
  }

  private static String label(Measured measured, Throwable thrown) {
    if (measured.listed().isEmpty()) {
      return "";
    }
    return measured.listed().stream()
        .filter(type -> thrown.getClass().getName().replace('$', '.').endsWith(type))
        .map(type -> type.substring(type.lastIndexOf('.') + 1))
        .findFirst()
        .orElse("_other");
  }

  private void add(String key) {
    expected.merge(key, 1L, Long::sum);
  }
}
