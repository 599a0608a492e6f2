package io.forethought.recipes.plan;

import io.forethought.recipes.code.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.java.tree.J;

/** What a plan says about each place of the sources. */
public final class Report {

  private final Plan plan;
  private final Sites sites;

  Report(Plan plan) {
    this.plan = plan;
    this.sites = plan.sites();
  }

  /** Why a call is kept. */
  Optional<String> reason(UUID call) {
    return Optional.ofNullable(sites.others.get(call))
        .map(kept -> kept.meter() + " is kept: " + kept.detail())
        .or(
            () ->
                Optional.ofNullable(sites.filters.get(call))
                    .map(filter -> filter.described() + ": " + filter.detail()))
        .or(() -> Optional.ofNullable(sites.reads.get(call)).flatMap(this::unread))
        .or(
            () ->
                Optional.ofNullable(sites.meters.get(call))
                    .flatMap(
                        site ->
                            sites
                                .joined
                                .reason(site.thing())
                                .map(why -> site.call().described() + " is kept: " + why)));
  }

  /** What a call does not find any more, or that it finds a meter that is kept. */
  private Optional<String> unread(Sites.Read read) {
    if (read.name().isEmpty()) {
      return sites.meters.values().stream().anyMatch(site -> sites.isReplaced(site.thing()))
          ? Optional.of("it does not find meters that are replaced")
          : Optional.empty();
    }
    List<Sites.MeterSite> found =
        sites.meters.values().stream().filter(site -> read.finds(site.call())).toList();
    return found.stream()
        .filter(site -> sites.isReplaced(site.thing()))
        .findFirst()
        .map(site -> site.call().name() + " is replaced, so this test cannot read it");
  }

  /** What happens to each meter, by the place in the sources. */
  Map<UUID, Outcome> outcomes() {
    Map<UUID, Outcome> outcomes = new LinkedHashMap<>();
    sites.meters.forEach((id, site) -> outcomes.put(id, outcome(id, site)));
    outcomes.putAll(sites.others);
    sites.filters.forEach(
        (id, filter) ->
            outcomes.put(
                id, new Outcome(filter.file(), filter.described(), false, filter.detail())));
    sites.reads.forEach(
        (id, read) ->
            unread(read)
                .ifPresent(
                    why -> outcomes.put(id, new Outcome(read.file(), read.call(), false, why))));
    return outcomes;
  }

  private Outcome outcome(UUID id, Sites.MeterSite site) {
    Optional<String> kept = sites.joined.reason(site.thing());
    String detail =
        kept.or(
                () ->
                    plan.replacement(id)
                        .map(
                            metric ->
                                metric.set().qualified() + "." + metric.method() + metric.notes()))
            .orElse("");
    return new Outcome(site.file(), site.call().described(), kept.isEmpty(), detail);
  }

  /**
   * What happens to each meter, in the order of the sources.
   *
   * @param outcomes the outcomes, by the trees that they are about
   * @param sources the sources with these trees
   */
  public static List<Outcome> sorted(Map<UUID, Outcome> outcomes, List<J.CompilationUnit> sources) {
    Map<UUID, Integer> lines = new HashMap<>();
    sources.forEach(source -> lines.putAll(Lines.of(source, outcomes.keySet())));
    List<Outcome> sorted = new ArrayList<>();
    outcomes.forEach((id, outcome) -> sorted.add(outcome.at(lines.getOrDefault(id, 0))));
    sorted.sort(Comparator.comparing(Outcome::file).thenComparingInt(Outcome::line));
    return sorted.stream().distinct().toList();
  }
}
