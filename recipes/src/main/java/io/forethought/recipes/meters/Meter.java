package io.forethought.recipes.meters;

import java.util.List;
import java.util.stream.Stream;

/**
 * A meter at one place of a source.
 *
 * @param kind what it records
 * @param name the complete name as it is exposed
 * @param help its help text; empty if there is none
 * @param tags its labels with their values
 * @param buckets the bounds of its buckets; empty for none
 * @param quantiles its quantiles; empty for none
 * @param hasNative whether it has native buckets, too
 */
public record Meter(
    MeterKind kind,
    String name,
    String help,
    List<Tag> tags,
    List<Double> buckets,
    List<Double> quantiles,
    boolean hasNative) {

  /** Copies the lists. */
  public Meter {
    tags = List.copyOf(tags);
    buckets = List.copyOf(buckets);
    quantiles = List.copyOf(quantiles);
  }

  /** The names of its labels. */
  Stream<String> labels() {
    return tags.stream().map(Tag::label);
  }
}
