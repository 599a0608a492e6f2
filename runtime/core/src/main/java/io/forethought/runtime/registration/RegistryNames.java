package io.forethought.runtime.registration;

import io.forethought.runtime.shared.DirectoryQuery;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The names of all metrics on a registry. They are found by a scrape that asks whether to include
 * each of them, and includes none.
 */
final class RegistryNames implements DirectoryQuery {

  private final Set<String> names = new HashSet<>();
  private final Map<Path, List<Consumer<Predicate<MetricSnapshot>>>> directories = new HashMap<>();

  private RegistryNames() {}

  static RegistryNames of(PrometheusRegistry registry) {
    RegistryNames names = new RegistryNames();
    try {
      MetricSnapshots unused = registry.scrape(names);
    } catch (RuntimeException failure) {
      // A collector of the program failed. It would fail in each scrape, which reports it.
    }
    return names;
  }

  @Override
  public boolean test(String name) {
    names.add(name);
    return false;
  }

  @Override
  public void exposes(Path directory, Consumer<Predicate<MetricSnapshot>> leavingOut) {
    directories.computeIfAbsent(directory, absent -> new ArrayList<>()).add(leavingOut);
  }

  /** Returns whether a collector on the registry exposes a directory. */
  boolean haveDirectory(Path directory) {
    return directories.containsKey(directory);
  }

  /** Tells the collectors that expose a directory what to leave out. */
  void leaveOut(Path directory, Predicate<MetricSnapshot> clashing) {
    directories.getOrDefault(directory, List.of()).forEach(each -> each.accept(clashing));
  }

  /** Returns whether a metric of the registry has a name that another one would have, too. */
  boolean clashWith(MetricSnapshot other) {
    String name = other.getMetadata().getPrometheusName();
    return names.contains(name)
        || suffixes(other).stream().anyMatch(it -> names.contains(name + it));
  }

  private static List<String> suffixes(MetricSnapshot metric) {
    if (metric instanceof CounterSnapshot) {
      return List.of("_total");
    }
    if (metric instanceof InfoSnapshot) {
      return List.of("_info");
    }
    if (metric instanceof HistogramSnapshot) {
      return List.of("_bucket", "_count", "_sum");
    }
    return metric instanceof SummarySnapshot ? List.of("_count", "_sum") : List.of();
  }
}
