package io.forethought.runtime.own;

import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.incident.IncidentKind;
import io.forethought.runtime.incident.Incidents;
import io.forethought.runtime.source.GaugeSource;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.Unit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The metrics that Forethought exposes about itself on one registry. A series appears with its
 * first incident. The total is there from the start if a label can overflow: set an alert for its
 * increase.
 *
 * <pre>{@code
 * forethought_incidents_total 20.0
 * forethought_label_overflow_total{label="campaign",metric="shop_visits_total"} 17.0
 * forethought_amounts_rejected_total{metric="shop_orders_revenue_total"} 1.0
 * forethought_scrape_errors_total{metric="shop_stock_items"} 2.0
 * }</pre>
 *
 * <p>A gauge that is read from a source has these series from the start:
 *
 * <pre>{@code
 * forethought_read_failures_total{metric="shop_orders_unpaid",reason="error"} 0.0
 * forethought_read_failures_total{metric="shop_orders_unpaid",reason="timeout"} 0.0
 * forethought_last_refresh_timestamp_seconds{metric="shop_orders_unpaid"} 1.7e9
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OwnMetrics {

  private final List<Incidents> registered = new CopyOnWriteArrayList<>();
  private final List<GaugeSource> sources = new CopyOnWriteArrayList<>();

  private final OwnTotal total =
      new OwnTotal(
          MetricFamilyDescriptor.counter("forethought_incidents_total")
              .help("Label overflows, rejected amounts and scrape errors of all metrics.")
              .build(),
          registered);

  private final List<Collector> collectors =
      List.of(
          total,
          new OwnCounter(
              MetricFamilyDescriptor.counter("forethought_label_overflow_total")
                  .help(
                      "Calls recorded under the label value _other, because the value was missing"
                          + " or outside the declared bound.")
                  .labelNames("metric", "label")
                  .build(),
              registered,
              IncidentKind.OVERFLOW),
          new OwnCounter(
              MetricFamilyDescriptor.counter("forethought_amounts_rejected_total")
                  .help(
                      "Amounts that were not recorded because they are not valid for the metric,"
                          + " such as NaN or a negative increment.")
                  .labelNames("metric")
                  .build(),
              registered,
              IncidentKind.REJECTION),
          new OwnCounter(
              MetricFamilyDescriptor.counter("forethought_scrape_errors_total")
                  .help("Scrapes that left a metric out because reading it failed.")
                  .labelNames("metric")
                  .build(),
              registered,
              IncidentKind.SCRAPE_ERROR),
          new OwnCounter(
              MetricFamilyDescriptor.counter("forethought_read_failures_total")
                  .help("Reads of a gauge from its source that gave no value, by the reason.")
                  .labelNames("metric", "reason")
                  .build(),
              registered,
              IncidentKind.READ_FAILURE),
          new OwnRefreshTimes(
              MetricFamilyDescriptor.gauge("forethought_last_refresh_timestamp_seconds")
                  .help(
                      "When a gauge with a refresh time was last read; 0 before the first success."
                          + " Other gauges are not listed.")
                  .unit(new Unit("seconds"))
                  .labelNames("metric")
                  .build(),
              sources));

  /** Creates the metrics without any set. */
  public OwnMetrics() {}

  /**
   * Returns the collectors to register, the same ones each time.
   *
   * @return one collector per own metric
   */
  public List<Collector> collectors() {
    return collectors;
  }

  /**
   * Includes the incidents of a set from now on.
   *
   * @param families the families of the set
   */
  public void add(FamilySet families) {
    registered.add(families.incidents());
    sources.addAll(families.sources());
  }

  /**
   * Excludes the incidents of a set from now on.
   *
   * @param families the families of the set
   */
  public void remove(FamilySet families) {
    total.remove(families.incidents());
    sources.removeAll(families.sources());
  }

  /**
   * Returns whether there is no set.
   *
   * @return whether every set that was added has been removed
   */
  public boolean isEmpty() {
    return registered.isEmpty();
  }
}
