package io.forethought.processor.operations.output.builtin;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.operations.output.Aggregation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The alert about caches. */
final class CacheAlerts {

  private static final String CACHE = "cache";
  private static final String BACKEND = "backend";
  private static final double FEWEST_HITS = 0.5;

  private CacheAlerts() {}

  static List<Draft> of(ProgramMetrics metrics) {
    Optional<CatalogueEntry> hits =
        metrics.ofLibrary("cache_get_hits_total", "django_cache_get_hits_total");
    return metrics.ofLibrary("cache_get_total", "django_cache_get_total").stream()
        .flatMap(gets -> hits.map(found -> hitRate(found, gets)).stream())
        .toList();
  }

  private static Draft hitRate(CatalogueEntry hits, CatalogueEntry gets) {
    String all = rate(gets);
    return new Draft(
        BuiltInAlert.LOW_CACHE_HIT_RATE,
        "(" + rate(hits) + " or 0 * " + all + ") / " + all,
        "<",
        FEWEST_HITS,
        OptionalDouble.empty(),
        "10m",
        AlertSeverity.WARNING,
        "The cache " + name(gets) + " of {{ $labels.job }} misses more often than it hits.",
        "Only {{ $value | humanizePercentage }} of its lookups in the last 10 minutes found a"
            + " value, so the database does the work. Check whether the cache is reachable, was"
            + " emptied, or is too small for its entries.",
        List.of(
            "A cache that never had a hit may have no series of hits: that is a rate of 0.",
            "Without lookups, the quotient is NaN, and a comparison with NaN has no result."));
  }

  private static String rate(CatalogueEntry counter) {
    return Aggregation.of(counter, CACHE, BACKEND).sum("rate(" + counter.name().value() + "[10m])");
  }

  /** With the names of django-prometheus, all caches of a backend share a series. */
  private static String name(CatalogueEntry gets) {
    boolean named = gets.labels().stream().anyMatch(label -> label.name().equals(CACHE));
    return "{{ $labels." + (named ? CACHE : BACKEND) + " }}";
  }
}
