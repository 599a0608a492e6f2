package io.forethought.processor.queries;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.SampleNames;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the samples that a metric is exported as: {@code checkout_duration_seconds_bucket}.
 *
 * @param name the name in queries
 * @param role what it is
 * @param entry the metric
 * @param former whether the name is derived from the previous name of the metric, which is exported
 *     until a day
 */
public record Sample(String name, Role role, CatalogueEntry entry, boolean former) {

  /** By name, then by metric: the order of every list of them. */
  public static final Comparator<Sample> ORDER =
      Comparator.comparing(Sample::name).thenComparing(Sample::entry, CatalogueEntry.ORDER);

  /** All samples of a metric, with those of its previous name. */
  public static List<Sample> of(CatalogueEntry entry) {
    return Stream.concat(
            of(entry, entry.name().value(), false),
            entry.formerly().stream().flatMap(old -> of(entry, old.name(), true)))
        .toList();
  }

  /** The labels of all its series, before a query selects some. */
  public Labels labels() {
    return SampleVector.of(this).labels();
  }

  /** The name of the metric without the suffixes of its samples and its type. */
  public String family() {
    return SampleNames.family(entry.type(), metric());
  }

  /** The name of the metric: the previous one if {@link #former()}. */
  public String metric() {
    return former
        ? entry.formerly().map(CatalogueEntry.Former::name).orElseThrow()
        : entry.name().value();
  }

  private static Stream<Sample> of(CatalogueEntry entry, String metric, boolean former) {
    String family = SampleNames.family(entry.type(), metric);
    return roles(entry).map(role -> new Sample(family + suffix(role), role, entry, former));
  }

  private static Stream<Role> roles(CatalogueEntry entry) {
    return switch (entry.type()) {
      case COUNTER -> Stream.of(Role.COUNT, Role.CREATED);
      case GAUGE -> Stream.of(Role.VALUE);
      case INFO -> Stream.of(Role.INFO);
      case STATE_SET -> Stream.of(Role.STATE);
      case HISTOGRAM ->
          entry.buckets().isEmpty()
              ? Stream.of(Role.HISTOGRAM, Role.CREATED)
              : Stream.of(Role.BUCKET, Role.OBSERVATIONS, Role.SUM, Role.CREATED);
      case SUMMARY ->
          Stream.concat(
              entry.quantiles().isEmpty() ? Stream.empty() : Stream.of(Role.QUANTILE),
              Stream.of(Role.OBSERVATIONS, Role.SUM, Role.CREATED));
    };
  }

  /** What the name of a sample has after the family. */
  static String suffix(Role role) {
    return switch (role) {
      case COUNT -> "_total";
      case BUCKET -> "_bucket";
      case SUM -> "_sum";
      case OBSERVATIONS -> "_count";
      case CREATED -> "_created";
      case INFO -> "_info";
      case VALUE, QUANTILE, HISTOGRAM, STATE -> "";
    };
  }
}
