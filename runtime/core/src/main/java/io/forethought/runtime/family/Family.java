package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.incident.Incidents;
import io.forethought.runtime.point.TwoNames;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.series.Expiring;
import io.forethought.runtime.series.ExpiringCells;
import io.forethought.runtime.shared.MergedValues;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.core.datapoints.DataPoint;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One metric with all its series, as a collector of the Prometheus client, so that every exporter
 * of the client exposes it.
 *
 * <p>A family never fails a scrape. If reading it fails, it is left out of that scrape and counted
 * in {@code forethought_scrape_errors_total{metric}}, and the first failure is logged.
 *
 * @since 0.1.0
 */
public abstract class Family implements Collector {

  private final String name;
  private final MetricFamilyDescriptor descriptor;
  private final Incident scrapeError;
  private final AtomicBoolean logged = new AtomicBoolean();
  private volatile @Nullable Rendering prepared;

  /** Package-private, because only the metric types in this package are families. */
  Family(String name, MetricFamilyDescriptor descriptor, Incidents incidents) {
    this.name = name;
    this.descriptor = descriptor;
    this.scrapeError = incidents.scrapeError(name);
  }

  /**
   * Returns the current values of the series under the name in the metadata. May throw, unlike
   * {@link #collect()}.
   */
  abstract MetricSnapshot snapshot(MetricMetadata metadata);

  /**
   * Returns what writes the family under the name in the metadata, or null if only the client's
   * writers can write it. May throw, like {@link #snapshot}.
   */
  @Nullable Rendering rendering(MetricMetadata metadata) {
    return null;
  }

  /**
   * Returns the family in a directory that several processes share.
   *
   * @return the family there; empty if the values are in the memory of this process
   */
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public Optional<SharedFamily<?>> shared() {
    return Optional.empty();
  }

  /** Returns the family in that directory under its old name, which is in the metadata. */
  Optional<SharedFamily<?>> sharedAs(MetricMetadata old) {
    return shared().map(TwoNames::old);
  }

  /** Removes the series that were not used for their time. */
  static void sweep(Cells<?> cells) {
    if (cells instanceof ExpiringCells<?> expiring) {
      expiring.sweep();
    }
  }

  static void clear(Cells<?> cells) {
    if (cells instanceof ExpiringCells<?> expiring) {
      expiring.clear();
    }
  }

  /**
   * Removes all series of a metric with a label that has an idle time. Does nothing for other
   * metrics. A series that is used again begins at 0.
   */
  public void clear() {}

  /**
   * Removes the series of a data point of a metric with a label that has an idle time.
   *
   * @param point a data point
   * @return whether there was such a series
   */
  public static boolean remove(DataPoint point) {
    return point instanceof Expiring series && series.lease().end();
  }

  /**
   * Returns the complete name, such as {@code "shop_orders_created_total"}.
   *
   * @return the name as it is exposed
   */
  public final String name() {
    return name;
  }

  /**
   * Returns the current name of the metric if this family exposes it under its old name.
   *
   * @return the complete new name; empty if the metric was not renamed
   */
  public Optional<String> renamedTo() {
    return Optional.empty();
  }

  @Override
  public final MetricFamilyDescriptor getMetricFamilyDescriptor() {
    return descriptor;
  }

  /**
   * Returns the current values of the series.
   *
   * @return the data points, or {@code null}, which a registry skips, if they cannot be read
   */
  @Override
  public final @Nullable MetricSnapshot collect() {
    return read(null);
  }

  /**
   * Returns the current values of the series. For a scrape by {@code Scrape}, adds a rendering to
   * the request instead if the family has one.
   *
   * @param request the scrape
   * @return the data points, or {@code null}, which a registry skips, if the request has the
   *     rendering or if they cannot be read
   */
  @Override
  public final @Nullable MetricSnapshot collect(@Nullable PrometheusScrapeRequest request) {
    return read(request instanceof Reading reading ? reading : null);
  }

  /**
   * Returns the values of all processes from one look at the directory that they share.
   *
   * @param all what the directory contains
   * @return the data points, or {@code null} if they cannot be read
   */
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public final @Nullable MetricSnapshot collect(MergedValues all) {
    try {
      return all.family(shared().orElseThrow().read(), descriptor.getMetadata());
    } catch (Throwable failure) {
      return leftOut(failure);
    }
  }

  private @Nullable MetricSnapshot collect(Reading reading) {
    Rendering known = prepared;
    if (known == null || !known.isCurrent()) {
      known = rendering(descriptor.getMetadata());
      prepared = known;
    }
    if (known == null) {
      return snapshot(descriptor.getMetadata());
    }
    reading.add(known);
    return null;
  }

  /** Reads the values for {@code Scrape}, or for another reader if this is null. */
  private @Nullable MetricSnapshot read(@Nullable Reading reading) {
    try {
      return reading == null ? snapshot(descriptor.getMetadata()) : collect(reading);
    } catch (Throwable failure) {
      return leftOut(failure);
    }
  }

  /** Returns nothing for a family that could not be read. Only errors of the JVM are thrown. */
  private @Nullable MetricSnapshot leftOut(Throwable failure) {
    if (failure instanceof VirtualMachineError error) {
      throw error;
    }
    scrapeError.count();
    logFirst(failure);
    return null;
  }

  // The method of the client reads the metadata of the snapshot, which is null after a failure.
  @Override
  public final @Nullable MetricSnapshot collect(Predicate<String> includedNames) {
    return isIncluded(includedNames) ? collect() : null;
  }

  @Override
  public final @Nullable MetricSnapshot collect(
      Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
    return isIncluded(includedNames) ? collect(request) : null;
  }

  /**
   * Returns whether a scrape includes this family.
   *
   * @param includedNames the names that the scrape includes
   * @return whether a name of the family is among them
   */
  public final boolean isIncluded(Predicate<String> includedNames) {
    MetricMetadata metadata = descriptor.getMetadata();
    return includedNames.test(metadata.getPrometheusName())
        || includedNames.test(metadata.getExpositionBasePrometheusName());
  }

  // Loads no logger before there is something to log, because that takes long at a program's start.
  private void logFirst(Throwable failure) {
    if (logged.compareAndSet(false, true)) {
      System.getLogger(Family.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "Metric \""
                  + name
                  + "\" is left out of scrapes because reading it failed. Further"
                  + " failures are only counted in forethought_scrape_errors_total{metric=\""
                  + name
                  + "\"}.",
              failure);
    }
  }
}
