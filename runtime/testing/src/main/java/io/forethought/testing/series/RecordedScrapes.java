package io.forethought.testing.series;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Scrapes at regular intervals, as the input of a test of promtool.
 *
 * @param scrapes the samples of each scrape
 * @param interval the time between two of them
 */
public record RecordedScrapes(List<NavigableMap<Sample, Double>> scrapes, Duration interval) {

  /** Copies the list. */
  public RecordedScrapes {
    scrapes = List.copyOf(scrapes);
  }

  /** Returns the time from the first to the last scrape. */
  public Duration time() {
    return interval.multipliedBy(scrapes.size() - 1L);
  }

  /**
   * Returns a file for {@code promtool test rules}, which fails if an alert fires at the end.
   *
   * @param rules the path of the rules
   * @param job the label {@code job} of the target
   */
  public String promtoolTest(String rules, String job) {
    StringBuilder test = new StringBuilder();
    test.append("rule_files:\n  - ").append(quoted(rules)).append('\n');
    test.append("evaluation_interval: ").append(millis(interval)).append('\n');
    test.append("tests:\n  - interval: ").append(millis(interval)).append('\n');
    test.append("    input_series:\n");
    series(test, quoted("up" + target(job)), "1 ".repeat(scrapes.size()).strip());
    NavigableSet<Sample> samples = new TreeSet<>();
    scrapes.forEach(scrape -> samples.addAll(scrape.keySet()));
    for (Sample sample : samples) {
      String labels = sample.toString().substring(sample.name().length());
      String all =
          labels.isEmpty() ? target(job) : labels.replaceFirst("}$", "") + "," + inner(job);
      series(test, quoted(sample.name() + all), values(sample));
    }
    test.append("    promql_expr_test:\n      - expr: 'ALERTS{alertstate=\"firing\"}'\n");
    test.append("        eval_time: ").append(millis(time())).append('\n');
    return test.toString();
  }

  private static String target(String job) {
    return "{" + inner(job);
  }

  private static String inner(String job) {
    return "instance=\"test:80\",job=\"" + job + "\"}";
  }

  private static void series(StringBuilder test, String series, String values) {
    test.append("      - series: ").append(series).append('\n');
    test.append("        values: ").append(quoted(values)).append('\n');
  }

  /** A series that is gone is stale, as in Prometheus. */
  private String values(Sample sample) {
    List<String> values = new ArrayList<>();
    boolean there = false;
    for (NavigableMap<Sample, Double> scrape : scrapes) {
      Double value = scrape.get(sample);
      values.add(value != null ? number(value) : there ? "stale" : "_");
      there = value != null;
    }
    return String.join(" ", values);
  }

  private static String number(double value) {
    return Double.isInfinite(value) ? (value > 0 ? "Inf" : "-Inf") : Changes.number(value);
  }

  private static String millis(Duration time) {
    return time.toMillis() + "ms";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
