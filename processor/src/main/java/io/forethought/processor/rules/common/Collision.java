package io.forethought.processor.rules.common;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Entries;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SampleNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two metrics that use the same name on {@code /metrics}.
 *
 * @param later the later one
 * @param earlier the earlier one
 * @param name the name that both use
 */
public record Collision(CatalogueEntry later, CatalogueEntry earlier, String name) {

  /** The first collision of each metric with an earlier one, in the given order. */
  public static List<Collision> among(List<CatalogueEntry> entries) {
    Claims claims = new Claims();
    List<Collision> collisions = new ArrayList<>();
    for (CatalogueEntry entry : entries) {
      claims.addFirst(entry, collisions);
      claims.add(entry);
    }
    return collisions;
  }

  /** The first collision of each metric with other metrics. */
  public static List<Collision> between(List<CatalogueEntry> entries, List<CatalogueEntry> others) {
    Claims claims = new Claims();
    for (CatalogueEntry other : others) {
      claims.add(other);
    }
    List<Collision> collisions = new ArrayList<>();
    for (CatalogueEntry entry : entries) {
      claims.addFirst(entry, collisions);
    }
    return collisions;
  }

  /** The collisions of current names in a set; a separate rule checks old names. */
  public static List<Collision> within(MetricSet set) {
    if (isFree(set)) {
      return List.of();
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
    return names(later).stream()
        .filter(names(earlier)::contains)
        .findFirst()
        .orElse(later.name().value());
  }

  /** Whether both have the same full name, and not only a sample in common. */
  public boolean isOfWholeNames() {
    return !Collections.disjoint(names(later), names(earlier))
        || (later.type() == earlier.type()
            && !Collections.disjoint(families(later), families(earlier)));
  }

  /** Whether both write a sample with this name; otherwise one has it only as its family. */
  public boolean isOfSamples() {
    return samples(later).contains(name) && samples(earlier).contains(name);
  }

  /** The names under which a metric is exported. */
  private static List<String> names(CatalogueEntry entry) {
    String name = entry.name().value();
    return entry.formerly().isPresent()
        ? List.of(name, entry.formerly().get().name())
        : List.of(name);
  }

  private static List<String> families(CatalogueEntry entry) {
    List<String> families = new ArrayList<>();
    for (String name : names(entry)) {
      families.add(SampleNames.family(entry.type(), name));
    }
    return families;
  }

  private static List<String> samples(CatalogueEntry entry) {
    List<String> samples = new ArrayList<>();
    for (String name : names(entry)) {
      samples.addAll(SampleNames.of(entry.type(), name));
    }
    return samples;
  }

  /** The metrics by family and by sample. Families and samples are compared separately. */
  private static final class Claims {

    private final Map<String, CatalogueEntry> families = new HashMap<>();
    private final Map<String, CatalogueEntry> samples = new HashMap<>();

    void add(CatalogueEntry entry) {
      for (String name : families(entry)) {
        families.putIfAbsent(name, entry);
      }
      for (String name : samples(entry)) {
        samples.putIfAbsent(name, entry);
      }
    }

    /** Adds the first collision of a metric with those that were added, if there is one. */
    void addFirst(CatalogueEntry entry, List<Collision> collisions) {
      if (!addFirst(entry, families(entry), families, collisions)) {
        addFirst(entry, samples(entry), samples, collisions);
      }
    }

    private static boolean addFirst(
        CatalogueEntry entry,
        List<String> names,
        Map<String, CatalogueEntry> claimed,
        List<Collision> collisions) {
      for (String name : names) {
        CatalogueEntry earlier = claimed.get(name);
        if (earlier != null) {
          collisions.add(new Collision(entry, earlier, name));
          return true;
        }
      }
      return false;
    }
  }
}
