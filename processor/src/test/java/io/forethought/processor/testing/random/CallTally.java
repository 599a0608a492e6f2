package io.forethought.processor.testing.random;

import io.forethought.processor.testing.random.RandomService.Measured;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was recorded about calls, and what should have been: by metric and outcome or exception. */
public final class CallTally {

  private static final Pattern SAMPLE =
      Pattern.compile("(random_\\w+?)(_count)?(\\{.*})? ([0-9.]+)");
  private static final Pattern LABEL = Pattern.compile("(?:outcome|exception)=\"(\\w+)\"");

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
      Matcher label = LABEL.matcher(line);
      String key = sample.group(1) + "|" + (label.find() ? label.group(1) : "");
      long value = (long) Double.parseDouble(sample.group(4));
      if (value != 0) {
        values.merge(key, value, Long::sum);
      }
    }
    return values;
  }

  /** Adds what a call that ended like this must record. */
  void expect(Measured measured, Throwable thrown) {
    if (measured.timed()) {
      add(measured.stem() + "_seconds|" + (measured.outcome() ? outcome(thrown) : ""));
    }
    if (measured.counted()) {
      add(measured.stem() + "_calls_total|");
    }
    if (measured.exceptions() && thrown != null && !(thrown instanceof CancellationException)) {
      add(measured.stem() + "_exceptions_total|" + label(measured, thrown));
    }
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
