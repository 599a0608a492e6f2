package io.forethought.processor.contract;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.CatalogueEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the scrape of a program must look like.
 *
 * @param metrics what the program declares
 * @param ignored beginnings of the names of other metrics, which are not reported
 * @param maxSeries the number of samples that all declared metrics may have together
 */
public record Contract(List<CatalogueEntry> metrics, Set<String> ignored, long maxSeries) {

  /** Metrics of the Java virtual machine and the process, and of OpenTelemetry's resource. */
  public static final Set<String> IGNORED = Set.of("jvm_", "process_", "target_info");

  /** Integrations and the runtime declare metrics that a program need not use. */
  private static final String OPTIONAL = "io.forethought.";

  /** Copies the collections. */
  public Contract {
    metrics = List.copyOf(metrics);
    ignored = Set.copyOf(ignored);
  }

  /**
   * Returns the same without some metrics, also if the program declares them: for example if a
   * library can record them, and the program has another one record them.
   *
   * @param beginnings beginnings of their names
   */
  public Contract without(Set<String> beginnings) {
    return new Contract(
        metrics.stream()
            .filter(metric -> beginnings.stream().noneMatch(metric.name().value()::startsWith))
            .toList(),
        Stream.concat(ignored.stream(), beginnings.stream()).collect(Collectors.toSet()),
        maxSeries);
  }

  /** Compares a scrape: first all metrics by name, then what concerns the whole scrape. */
  public List<Breach> breaches(Scrape scrape) {
    List<Declared> declared = metrics.stream().flatMap(Declared::of).toList();
    Map<String, Declared> byName = new HashMap<>();
    for (Declared each : declared) {
      each.sampleNames().forEach(name -> byName.putIfAbsent(name, each));
    }
    Map<Declared, List<ScrapedSample>> found = new LinkedHashMap<>();
    List<ScrapedSample> undeclared = new ArrayList<>();
    for (ScrapedSample sample : scrape.samples()) {
      Declared owner = byName.get(sample.name());
      if (owner == null) {
        undeclared.add(sample);
      } else {
        found.computeIfAbsent(owner, absent -> new ArrayList<>()).add(sample);
      }
    }
    List<Breach> breaches = new ArrayList<>(missing(declared, found));
    found.forEach((each, samples) -> breaches.addAll(new Comparison(each, scrape).of(samples)));
    breaches.addAll(undeclared(undeclared, scrape));
    breaches.addAll(budget(found));
    return breaches.stream().distinct().toList();
  }

  /** Missing metrics. If none of a set is there, the program has not registered it. */
  private static List<Breach> missing(
      List<Declared> declared, Map<Declared, List<ScrapedSample>> found) {
    Map<String, List<Declared>> sets = new TreeMap<>();
    declared.stream()
        .filter(Declared::existsFromStart)
        .forEach(
            each ->
                sets.computeIfAbsent(each.entry().set(), absent -> new ArrayList<>()).add(each));
    List<Breach> missing = new ArrayList<>();
    sets.forEach(
        (set, metrics) -> {
          List<Declared> absent =
              metrics.stream().filter(metric -> !found.containsKey(metric)).toList();
          boolean registered =
              found.keySet().stream().anyMatch(each -> each.entry().set().equals(set));
          if (registered && !set.equals(Declared.RUNTIME)) {
            absent.forEach(each -> missing.add(each.missing()));
          } else if (!registered && !set.startsWith(OPTIONAL)) {
            missing.add(
                new Breach(
                    BreachKind.MISSING_METRIC,
                    set,
                    "none of its metrics is exposed, because the program has not registered this"
                        + " metric set on the registry that was scraped",
                    0));
          }
        });
    return missing;
  }

  private List<Breach> undeclared(List<ScrapedSample> samples, Scrape scrape) {
    Map<String, Breach> breaches = new LinkedHashMap<>();
    for (ScrapedSample sample : samples) {
      String family = family(sample.name(), scrape);
      if (ignored.stream().noneMatch(family::startsWith)) {
        breaches.putIfAbsent(
            family,
            new Breach(
                BreachKind.UNDECLARED_METRIC, family, "no catalogue declares it", sample.line()));
      }
    }
    return List.copyOf(breaches.values());
  }

  /** The name of the family of a sample, if the scrape has metadata of it. */
  private static String family(String sample, Scrape scrape) {
    for (int end = sample.length(); end > 0; end = sample.lastIndexOf('_', end - 1)) {
      if (scrape.metadata().containsKey(sample.substring(0, end))) {
        return sample.substring(0, end);
      }
    }
    return sample;
  }

  private List<Breach> budget(Map<Declared, List<ScrapedSample>> found) {
    long series = found.values().stream().mapToLong(List::size).sum();
    return series <= maxSeries
        ? List.of()
        : List.of(
            new Breach(
                BreachKind.BUDGET,
                "all metrics",
                "the declared metrics have "
                    + series
                    + " series, but at most "
                    + maxSeries
                    + " are allowed",
                0));
  }
}
