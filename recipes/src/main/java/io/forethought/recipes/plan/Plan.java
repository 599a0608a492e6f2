package io.forethought.recipes.plan;

import io.forethought.processor.model.SourceFile;
import io.forethought.recipes.code.Place;
import io.forethought.recipes.meters.Families;
import io.forethought.recipes.meters.Replacement;
import io.forethought.recipes.meters.SetPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is replaced, and by what.
 *
 * @param sites what the sources do
 * @param replacements the metrics, by the thing of their family
 * @param sources the new sources, by their paths
 */
public record Plan(
    Sites sites, Map<String, Replacement> replacements, NavigableMap<String, String> sources) {

  /**
   * The plan for the sources.
   *
   * @param until the last day on which renamed metrics have their old names, too
   * @param taken the simple names of the types in the sources
   */
  public static Plan of(Sites sites, String until, Set<String> taken) {
    sites.close();
    Map<String, Replacement> replacements = new HashMap<>();
    NavigableMap<String, String> sources = new TreeMap<>();
    Map<String, List<Sites.MeterSite>> byRoot = new TreeMap<>();
    sites
        .meters
        .values()
        .forEach(
            site ->
                byRoot.computeIfAbsent(site.place().root(), absent -> new ArrayList<>()).add(site));
    new Kept(sites).add();
    byRoot.forEach(
        (root, meters) -> new RootPlan(sites, meters).add(until, taken, replacements, sources));
    return new Plan(sites, replacements, sources);
  }

  /** The metric for a meter, if it is replaced. */
  public Optional<Replacement> replacement(UUID meter) {
    return Optional.ofNullable(sites.meters.get(meter))
        .filter(site -> sites.isReplaced(site.thing()))
        .flatMap(site -> Optional.ofNullable(replacements.get(site.thing())));
  }

  /** The meters of one folder. */
  private record RootPlan(Sites sites, List<Sites.MeterSite> meters) {

    void add(
        String until,
        Set<String> taken,
        Map<String, Replacement> replacements,
        NavigableMap<String, String> sources) {
      Place place = meters.get(0).place();
      families().problems().forEach((name, why) -> keep(place, name, why));
      for (Families families = families(); !families.isEmpty(); families = families()) {
        SetPlan plan = SetPlan.of(families, packageName(), until, taken);
        if (plan.refused().isEmpty()) {
          plan.replacements()
              .forEach((name, metric) -> replacements.put(Sites.family(place, name), metric));
          plan.sources().forEach(file -> sources.put(path(place, file), file.text()));
          return;
        }
        plan.refused().forEach((name, why) -> keep(place, name, why));
      }
    }

    private void keep(Place place, String name, String why) {
      sites.joined.keep(Sites.family(place, name), why);
    }

    private Families families() {
      Families families = new Families();
      replaced().forEach(site -> site.call().meter().ifPresent(families::add));
      return families;
    }

    private List<Sites.MeterSite> replaced() {
      return meters.stream().filter(site -> sites.isReplaced(site.thing())).toList();
    }

    private static String path(Place place, SourceFile file) {
      return place.root()
          + (file.type().packageName() + ".").replaceFirst("^\\.", "").replace('.', '/')
          + file.type().nested()
          + ".java";
    }

    /** The package that contains all the sources. */
    private String packageName() {
      List<String> common = null;
      for (Sites.MeterSite site : replaced()) {
        List<String> words = List.of(site.place().packageName().split("\\."));
        common = common == null ? words : shared(common, words);
      }
      return common == null ? "" : String.join(".", common);
    }

    private static List<String> shared(List<String> one, List<String> other) {
      int length = 0;
      while (length < Math.min(one.size(), other.size())
          && one.get(length).equals(other.get(length))) {
        length++;
      }
      return one.subList(0, length);
    }
  }

  /** The meter at a tree. */
  public Sites.MeterSite site(UUID id) {
    return Optional.ofNullable(sites.meters.get(id)).orElseThrow();
  }

  /** Why a call is kept. */
  public Optional<String> reason(UUID call) {
    return new Report(this).reason(call);
  }
}
