package io.forethought.recipes.prometheus;

import io.forethought.recipes.meters.Meter;
import io.forethought.recipes.meters.MeterKind;
import io.forethought.recipes.meters.Tag;
import java.util.List;

/**
 * A field with a metric.
 *
 * @param client the library
 * @param kind what it records
 * @param name its complete name as it is exposed
 * @param help its help text
 * @param labels the names of its labels
 * @param buckets its buckets
 * @param quantiles its quantiles
 * @param hasNative whether it has native buckets, too
 * @param reason why it cannot be replaced; empty if it can
 */
record Field(
    Client client,
    MeterKind kind,
    String name,
    String help,
    List<String> labels,
    List<Double> buckets,
    List<Double> quantiles,
    boolean hasNative,
    String reason) {

  /** Copies the lists. */
  Field {
    labels = List.copyOf(labels);
    buckets = List.copyOf(buckets);
    quantiles = List.copyOf(quantiles);
  }

  /** The metric with label values. */
  Meter meter(List<Tag> tags) {
    return new Meter(kind, name, help, tags, buckets, quantiles, hasNative);
  }
}
