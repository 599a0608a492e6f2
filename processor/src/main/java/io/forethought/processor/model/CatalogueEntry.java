package io.forethought.processor.model;

import io.forethought.processor.model.operations.Operations;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One metric as a module exports it.
 *
 * @param name the complete name as it is exported, at the place where the user wrote it, or at the
 *     annotation
 * @param type its type
 * @param unit its base unit
 * @param help its help text
 * @param labels its labels in the order of their declaration, with that of the states of a state
 *     set at the end
 * @param buckets the upper bounds of a histogram's buckets, without {@code +Inf}; empty if it is a
 *     native histogram only
 * @param quantiles the quantiles of a summary
 * @param formerly the previous name, if the metric is still exported under it too
 * @param accepted the findings that its authors accept
 * @param profile the profile of the programs that register its set, or empty for all programs
 * @param set the qualified name of the interface that declares it
 * @param method the name of the method that declares it
 * @param operations the alerts, objectives and panel that are declared beside it
 * @param site the method
 */
public record CatalogueEntry(
    Sited<String> name,
    MetricType type,
    BaseUnit unit,
    String help,
    List<CatalogueLabel> labels,
    List<Double> buckets,
    List<Double> quantiles,
    Optional<Former> formerly,
    List<Acceptance> accepted,
    String profile,
    String set,
    String method,
    Operations operations,
    Site site) {

  /** By name, then by place: the order of every list of them. */
  public static final Comparator<CatalogueEntry> ORDER = new ByNameAndPlace();

  /**
   * A name that a metric had before.
   *
   * @param name the old name
   * @param until the last day on which it is exported
   */
  public record Former(String name, String until) {}

  /** Copies the lists. */
  public CatalogueEntry {
    labels = List.copyOf(labels);
    buckets = List.copyOf(buckets);
    quantiles = List.copyOf(quantiles);
    accepted = List.copyOf(accepted);
  }

  /** The same metric without its previous name. */
  public CatalogueEntry withoutFormer() {
    return new CatalogueEntry(
        name,
        type,
        unit,
        help,
        labels,
        buckets,
        quantiles,
        Optional.empty(),
        accepted,
        profile,
        set,
        method,
        operations,
        site);
  }

  /** The same metric with other alerts, objectives and panel. */
  public CatalogueEntry with(Operations changed) {
    return new CatalogueEntry(
        name, type, unit, help, labels, buckets, quantiles, formerly, accepted, profile, set,
        method, changed, site);
  }

  /** How many series it can have at most, counted as promtool counts them. */
  public long series() {
    long product = formerly.isPresent() ? 2L * samplesPerDataPoint() : samplesPerDataPoint();
    for (CatalogueLabel label : labels) {
      product = Series.times(product, label.size());
    }
    return product;
  }

  /** Whether it is a histogram that chooses its buckets itself. */
  public boolean isNative() {
    return type == MetricType.HISTOGRAM && buckets.isEmpty();
  }

  /** The samples that one data point is exposed as. */
  public int samplesPerDataPoint() {
    return switch (type) {
      case COUNTER, GAUGE, INFO, STATE_SET -> 1;
      case HISTOGRAM -> buckets.size() + Series.HISTOGRAM_EXTRAS;
      case SUMMARY -> quantiles.size() + Series.SUMMARY_EXTRAS;
    };
  }

  /** Whether its authors accept findings of a code. */
  public boolean accepts(String code) {
    for (Acceptance acceptance : accepted) {
      if (acceptance.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** Where it is declared: {@code shop.OrderMetrics.created}. */
  public String place() {
    return set + "." + method;
  }

  private static final class ByNameAndPlace implements Comparator<CatalogueEntry> {

    @Override
    public int compare(CatalogueEntry one, CatalogueEntry other) {
      int byName = one.name.value().compareTo(other.name.value());
      int bySet = byName != 0 ? byName : one.set.compareTo(other.set);
      return bySet != 0 ? bySet : one.method.compareTo(other.method);
    }
  }
}
