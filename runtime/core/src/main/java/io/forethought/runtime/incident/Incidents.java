package io.forethought.runtime.incident;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * The incidents of the metrics of one registered set. They are removed with the set, so that
 * Forethought's own metrics never report on a metric that no longer exists.
 */
public final class Incidents {

  private final Map<IncidentKind, ConcurrentMap<Labels, LongAdder>> counts =
      new EnumMap<>(IncidentKind.class);

  private volatile boolean expected;

  /** Creates it without incidents. */
  public Incidents() {
    for (IncidentKind kind : IncidentKind.values()) {
      counts.put(kind, new ConcurrentHashMap<>());
    }
  }

  /** Counts label values of a metric that were outside the bound. */
  public Incident overflow(String metric, String label) {
    return new Incident(of(IncidentKind.OVERFLOW), "label", label, "metric", metric);
  }

  /** Counts amounts that could not be recorded for a metric. */
  public Incident rejection(String metric) {
    return new Incident(of(IncidentKind.REJECTION), "metric", metric);
  }

  /** Counts scrapes that could not read a metric. */
  public Incident scrapeError(String metric) {
    return new Incident(of(IncidentKind.SCRAPE_ERROR), "metric", metric);
  }

  /** Counts failed reads of a gauge from its source; the series exists from the start. */
  public Incident readFailure(String metric, String reason) {
    return new Incident(of(IncidentKind.READ_FAILURE), "metric", metric, "reason", reason).expose();
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
    long total = 0;
    for (IncidentKind kind : IncidentKind.values()) {
      if (kind.isInTotal()) {
        for (LongAdder times : of(kind).values()) {
          total += times.sum();
        }
      }
    }
    return total;
  }

  /** Returns the numbers of the incidents of a kind by their labels, in no order. */
  public ConcurrentMap<Labels, LongAdder> of(IncidentKind kind) {
    return Objects.requireNonNull(counts.get(kind));
  }
}
