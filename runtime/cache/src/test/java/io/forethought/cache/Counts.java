package io.forethought.cache;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** What a registry, or a row of a table, says about caches. */
public record Counts(
    double get,
    double hits,
    double misses,
    double fail,
    double set,
    double delete,
    double durations) {

  /** The sums over all caches. */
  public static Counts of(PrometheusRegistry registry) {
    String page = Scrape.text(registry);
    return new Counts(
        sum(page, "cache_get_total"),
        sum(page, "cache_get_hits_total"),
        sum(page, "cache_get_misses_total"),
        sum(page, "cache_get_fail_total"),
        sum(page, "cache_set_total"),
        sum(page, "cache_delete_total"),
        sum(page, "cache_get_duration_seconds_count"));
  }

  /** What was counted since. */
  public Counts minus(Counts before) {
    return new Counts(
        get - before.get,
        hits - before.hits,
        misses - before.misses,
        fail - before.fail,
        set - before.set,
        delete - before.delete,
        durations - before.durations);
  }

  /** The sum of all samples of a name. */
  public static double sum(String page, String name) {
    return page.lines()
        .filter(line -> line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }
}
