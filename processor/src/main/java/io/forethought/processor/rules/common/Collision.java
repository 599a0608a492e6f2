package io.forethought.processor.rules.common;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Entries;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SampleNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two metrics that use the same name on {@code /metrics}.
 *
 * @param later the later one
 * @param earlier the earlier one
 * @param name the name that both use
 */
public record Collision(CatalogueEntry later, CatalogueEntry earlier, String name) {

  /** The first collision of each metric with an earlier one, in the given order. */
  public static Stream<Collision> among(List<CatalogueEntry> entries) {
    Claims claims = new Claims();
    return entries.stream().flatMap(entry -> claims.add(entry).stream());
  }

  /** The first collision of each metric with other metrics. */
  public static Stream<Collision> between(
      List<CatalogueEntry> entries, List<CatalogueEntry> others) {
    Claims claims = new Claims();
    others.forEach(claims::add);
    return entries.stream().flatMap(entry -> claims.first(entry).stream());
  }

  /** The collisions of current names in a set; a separate rule checks old names. */
  public static Stream<Collision> within(MetricSet set) {
    if (isFree(set)) {
      return Stream.empty();
    }
    return among(Entries.of(set).stream().map(CatalogueEntry::withoutFormer).toList());
  }

  /** Whether no two metrics of a set use the same name; faster, because it creates no entries. */
  private static boolean isFree(MetricSet set) {
    Set<String> families = new HashSet<>();
    Set<String> samples = new HashSet<>();
    for (Metric metric : set.metrics()) {
      String name = metric.name().value();
      if (!families.add(SampleNames.family(metric.type(), name))) {
        return false;
      }
      for (String sample : SampleNames.of(metric.type(), name)) {
        if (!samples.add(sample)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The full name that both have, or the later one's if they have only a family in common. */
  public String wholeName() {
    return names(later)
        .filter(name -> names(earlier).anyMatch(name::equals))
        .findFirst()
        .orElse(later.name().value());
  }

  /** Whether both have the same full name, and not only a sample in common. */
  public boolean isOfWholeNames() {
    return names(later).anyMatch(name -> names(earlier).anyMatch(name::equals))
        || (later.type() == earlier.type()
            && families(later).anyMatch(name -> families(earlier).anyMatch(name::equals)));
  }

  /** Whether both write a sample with this name; otherwise one has it only as its family. */
  public boolean isOfSamples() {
    return Claims.samples(later).anyMatch(name::equals)
        && Claims.samples(earlier).anyMatch(name::equals);
  }

  /** The names under which a metric is exported. */
  private static Stream<String> names(CatalogueEntry entry) {
    return Stream.concat(
        Stream.of(entry.name().value()),
        entry.formerly().map(CatalogueEntry.Former::name).stream());
  }

  private static Stream<String> families(CatalogueEntry entry) {
    return names(entry).map(name -> SampleNames.family(entry.type(), name));
  }

  /** The metrics by family and by sample. Families and samples are compared separately. */
  private static final class Claims {

    private final Map<String, CatalogueEntry> families = new HashMap<>();
    private final Map<String, CatalogueEntry> samples = new HashMap<>();

    Optional<Collision> add(CatalogueEntry entry) {
      Optional<Collision> first = first(entry);
      families(entry).forEach(name -> families.putIfAbsent(name, entry));
      samples(entry).forEach(name -> samples.putIfAbsent(name, entry));
      return first;
    }

    Optional<Collision> first(CatalogueEntry entry) {
      return Stream.concat(
              families(entry).flatMap(name -> collision(entry, name, families)),
              samples(entry).flatMap(name -> collision(entry, name, samples)))
          .findFirst();
    }

    private static Stream<Collision> collision(
        CatalogueEntry entry, String name, Map<String, CatalogueEntry> claimed) {
      return Stream.ofNullable(claimed.get(name))
          .map(earlier -> new Collision(entry, earlier, name));
    }

    private static Stream<String> samples(CatalogueEntry entry) {
      return names(entry).flatMap(name -> SampleNames.of(entry.type(), name).stream());
    }
  }
}
