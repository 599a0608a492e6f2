package io.forethought.runtime.incident;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * The incidents of the metrics of one registered set. They are removed with the set, so that
 * Forethought's own metrics never report on a metric that no longer exists.
 */
public final class Incidents {

  private final ConcurrentMap<Labels, LongAdder> overflows = new ConcurrentSkipListMap<>();
  private final ConcurrentMap<Labels, LongAdder> rejections = new ConcurrentSkipListMap<>();
  private final ConcurrentMap<Labels, LongAdder> scrapeErrors = new ConcurrentSkipListMap<>();
  private final ConcurrentMap<Labels, LongAdder> readFailures = new ConcurrentSkipListMap<>();
  private volatile boolean expected;

  /** Counts label values of a metric that were outside the bound. */
  public Incident overflow(String metric, String label) {
    return new Incident(overflows, "label", label, "metric", metric);
  }

  /** Counts amounts that could not be recorded for a metric. */
  public Incident rejection(String metric) {
    return new Incident(rejections, "metric", metric);
  }

  /** Counts scrapes that could not read a metric. */
  public Incident scrapeError(String metric) {
    return new Incident(scrapeErrors, "metric", metric);
  }

  /** Counts failed reads of a gauge from its source; the series exists from the start. */
  public Incident readFailure(String metric, String reason) {
    return new Incident(readFailures, "metric", metric, "reason", reason).expose();
  }

  /** Exposes the total as 0 from the start, because label values can exceed their bound. */
  public void expect() {
    expected = true;
  }

  /** Returns whether the total is exposed before the first incident. */
  public boolean areExpected() {
    return expected;
  }

  /** Returns the number of all incidents, without failed reads of gauges. */
  public long total() {
    return Stream.of(overflows, rejections, scrapeErrors)
        .flatMap(kind -> kind.values().stream())
        .mapToLong(LongAdder::sum)
        .sum();
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

  public ConcurrentMap<Labels, LongAdder> readFailures() {
    return readFailures;
  }
}
