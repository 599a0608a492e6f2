package io.forethought.recipes.meters;

import io.forethought.processor.inference.Inference;
import io.forethought.processor.inference.Inferred;
import io.forethought.processor.inference.source.Sources;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Metric sets for families of meters.
 *
 * @param replacements the metrics, by the name of their family
 * @param refused why other families cannot be declared
 * @param sources the metric sets and their enums
 */
public record SetPlan(
    Map<String, Replacement> replacements, Map<String, String> refused, List<SourceFile> sources) {

  /** Copies the collections. */
  public SetPlan {
    replacements = Map.copyOf(replacements);
    refused = Map.copyOf(refused);
    sources = List.copyOf(sources);
  }

  /**
   * Sets in a package.
   *
   * @param until the last day on which renamed metrics have their old names, too
   * @param taken names of types that a declaration cannot have
   */
  public static SetPlan of(Families families, String packageName, String until, Set<String> taken) {
    Inferred inferred =
        new Inference(packageName, until, Set.of(), taken).withAllLabels(families.scrape());
    Map<String, Replacement> replacements = new HashMap<>();
    Map<String, String> refused = new TreeMap<>();
    inferred.leftOut().forEach(left -> refused.put(left.name(), left.reason()));
    inferred
        .rules()
        .forEach(
            former ->
                refused.put(
                    former.old(),
                    "its name would be "
                        + former.name()
                        + ", and it cannot keep the old one: change the name or the unit first"));
    Inferred noted = noted(inferred, families);
    for (MetricSet set : noted.sets()) {
      for (Metric metric : set.metrics()) {
        String name = oldName(metric);
        replacements.put(name, new Replacement(set.type(), metric));
      }
    }
    return new SetPlan(replacements, refused, Sources.of(noted));
  }

  private static String oldName(Metric metric) {
    return metric.renamedFrom().map(old -> old.oldName().value()).orElse(metric.name().value());
  }

  /** With notes about sources instead of those about a scrape. */
  private static Inferred noted(Inferred inferred, Families families) {
    Map<String, List<String>> notes = new HashMap<>();
    for (MetricSet set : inferred.sets()) {
      for (Metric metric : set.metrics()) {
        Optional.ofNullable(families.notes().get(oldName(metric)))
            .ifPresent(about -> notes.put(metric.name().value(), about));
      }
    }
    return new Inferred(
        inferred.sets().stream().map(set -> fitting(set, families)).toList(),
        notes,
        inferred.rules(),
        inferred.warnings(),
        inferred.leftOut(),
        inferred.ofTarget());
  }

  /** A scrape in text shows neither native buckets nor what sources pass. */
  private static MetricSet fitting(MetricSet set, Families families) {
    return set.with(
        set.metrics().stream()
            .map(metric -> families.fitting(oldName(metric), metric))
            .map(
                metric ->
                    families.hasNative(oldName(metric)) && !metric.isNative()
                        ? metric.with(Metric.HistogramKind.BOTH)
                        : metric)
            .toList());
  }
}
