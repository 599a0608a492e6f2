package io.forethought.jdbc;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.stream.Stream;

/** What a scrape of a registry says. */
public record Scraped(PrometheusRegistry registry) {

  /** The samples whose lines begin so, each a line, without buckets and without sums. */
  public List<String> samples(String... beginnings) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> Stream.of(beginnings).anyMatch(line::startsWith))
        .filter(line -> !line.contains("_bucket{") && !line.contains("_sum{"))
        .toList();
  }

  /** The value of a sample, 0 if there is none. */
  public double value(String sample) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith(sample + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(sample.length() + 1)))
        .sum();
  }

  /** The value of a sample that is a whole number, 0 if there is none. */
  public long count(String sample) {
    return (long) value(sample);
  }
}
