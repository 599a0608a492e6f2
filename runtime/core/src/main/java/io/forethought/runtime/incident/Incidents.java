package io.forethought.runtime.incident;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What went wrong with the metrics of one registered set. It lives and dies with the set, so that
 * our own metrics never speak of a metric that is gone.
 */
public final class Incidents {

  private final ConcurrentMap<Labels, LongAdder> overflows = new ConcurrentSkipListMap<>();
  private final ConcurrentMap<Labels, LongAdder> rejections = new ConcurrentSkipListMap<>();
  private final ConcurrentMap<Labels, LongAdder> scrapeErrors = new ConcurrentSkipListMap<>();

  /** A label value of this metric lay beyond its bound. */
  public Incident overflow(String metric, String label) {
    return new Incident(overflows, Labels.of("label", label, "metric", metric));
  }

  /** An amount for this metric could not be recorded. */
  public Incident rejection(String metric) {
    return new Incident(rejections, Labels.of("metric", metric));
  }

  /** A scrape could not read this metric. */
  public Incident scrapeError(String metric) {
    return new Incident(scrapeErrors, Labels.of("metric", metric));
  }

  public ConcurrentMap<Labels, LongAdder> overflows() {
    return overflows;
  }

  public ConcurrentMap<Labels, LongAdder> rejections() {
    return rejections;
  }

  public ConcurrentMap<Labels, LongAdder> scrapeErrors() {
    return scrapeErrors;
  }
}
