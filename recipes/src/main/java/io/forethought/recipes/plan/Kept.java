package io.forethought.recipes.plan;

import io.forethought.recipes.code.Place;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Meters that are kept because of what other places do. */
final class Kept {

  private final Sites sites;

  Kept(Sites sites) {
    this.sites = sites;
  }

  /** Keeps them. */
  void add() {
    sites.filters.values().removeIf(filter -> sites.declared.contains(filter.type()));
    for (Sites.MeterSite site : sites.meters.values()) {
      found(site);
      filtered(site);
    }
    spread();
  }

  /** Keeps meters that the program finds by their names. */
  private void found(Sites.MeterSite site) {
    sites.reads.values().stream()
        .filter(read -> !read.isTest() && read.finds(site.call()))
        .map(Sites.Read::file)
        .min(Comparator.naturalOrder())
        .ifPresent(
            file -> sites.joined.keep(site.thing(), file + " also finds the meter by its name"));
  }

  private void filtered(Sites.MeterSite site) {
    sites.filters.values().stream()
        .filter(filter -> filter.changes().test(site.call()))
        .findFirst()
        .ifPresent(
            filter ->
                sites.joined.keep(
                    site.thing(), filter.described() + " in " + filter.file() + " can change it"));
  }

  /** Keeps families that several modules record, because a metric belongs to one set. */
  private void spread() {
    Map<String, String> roots = new HashMap<>();
    for (Sites.MeterSite site : sites.meters.values()) {
      String root = site.place().root();
      String other = roots.putIfAbsent(site.call().name(), root);
      if (other != null && !other.equals(root) && !site.call().name().isEmpty()) {
        String reason = site.call().name() + " is recorded in " + other + " and in " + root;
        sites.joined.keep(Sites.family(site.place(), site.call().name()), reason);
        sites.joined.keep(Sites.family(new Place(other, ""), site.call().name()), reason);
      }
    }
  }
}
