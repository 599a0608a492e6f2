package io.forethought.runtime.registration;

import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.shared.DirectoryQuery;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a registry's sets as one collector. A scrape contains the metrics that were added
 * before it began and have not been removed, so it never contains two sets of which one took the
 * place of the other.
 *
 * <p>The registry itself cannot guarantee this: it may read a collector that was removed and one
 * that was added in the course of the same scrape. But it reads its collectors first and then its
 * multi-collectors. So a scrape begins, for its thread, when a collector calls {@link #begin()}.
 */
final class ExposedMetrics implements MultiCollector {

  private static final boolean COLLECTORS_COME_FIRST = collectorsComeFirst();

  private final ThreadLocal<Long> seen = new ThreadLocal<>();
  private volatile List<Exposed> metrics = List.of();
  private volatile long number;

  /** What several processes share; null if the values of all sets are in this process. */
  private volatile @Nullable SharedExposition shared;

  /** Metrics that were added together, and the number of this addition. */
  private record Exposed(long number, List<? extends Collector> metrics) {}

  /** Adds metrics. The caller has reserved their names and holds a lock. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void add(List<? extends Collector> added) {
    List<Exposed> more = new ArrayList<>(metrics);
    more.add(new Exposed(number + 1, List.copyOf(added)));
    metrics = List.copyOf(more);
    number++;
  }

  /** Removes metrics that were added together. The caller then releases their names. */
  void remove(List<? extends Collector> removed) {
    metrics = metrics.stream().filter(exposed -> !exposed.metrics().equals(removed)).toList();
  }

  /** Also exposes what other processes record, if the values of a set are where they see them. */
  void share(FamilySet families, PrometheusRegistry registry) {
    if (families.participant().isPresent()) {
      SharedExposition known = shared;
      if (known == null) {
        known = new SharedExposition(families.participant().get().values(), registry);
        shared = known;
      }
      known.reserve(registry);
      for (Exposed exposed : metrics) {
        exposed.metrics().forEach(known::takes);
      }
    }
  }

  /** Returns whether other processes see the values of a set. */
  boolean isShared() {
    return shared != null;
  }

  /** Removes all metrics, after the registry was cleared. */
  void clear() {
    metrics = List.of();
    SharedExposition known = shared;
    if (known != null) {
      known.forget();
    }
  }

  /** Removes all metrics, and no longer exposes what other processes record. */
  void clear(PrometheusRegistry registry) {
    metrics = List.of();
    SharedExposition known = shared;
    if (known != null) {
      known.end(registry);
      shared = null;
    }
  }

  @Override
  public MetricSnapshots collect() {
    return snapshots(null, null);
  }

  @Override
  public MetricSnapshots collect(@Nullable PrometheusScrapeRequest request) {
    return snapshots(null, request);
  }

  @Override
  public MetricSnapshots collect(Predicate<String> includedNames) {
    return snapshots(includedNames, null);
  }

  @Override
  public MetricSnapshots collect(
      Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
    return snapshots(includedNames, request);
  }

  private MetricSnapshots snapshots(
      @Nullable Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
    Long last = COLLECTORS_COME_FIRST ? seen.get() : Long.valueOf(Long.MAX_VALUE);
    List<MetricSnapshot> snapshots = new ArrayList<>();
    SharedExposition several = shared;
    if (several != null && includedNames instanceof DirectoryQuery) {
      return new MetricSnapshots();
    }
    List<Collector> ofSeveral = new ArrayList<>(0);
    for (Exposed exposed : metrics) {
      if (last != null && exposed.number() <= last) {
        for (Collector metric : exposed.metrics()) {
          if (several != null && several.takes(metric)) {
            ofSeveral.add(metric);
          } else {
            add(metric, includedNames, request, snapshots);
          }
        }
      }
    }
    if (several != null) {
      snapshots.addAll(
          several.snapshots(ofSeveral, includedNames == null ? name -> true : includedNames));
    }
    return new MetricSnapshots(snapshots);
  }

  private static void add(
      Collector metric,
      @Nullable Predicate<String> includedNames,
      @Nullable PrometheusScrapeRequest request,
      List<MetricSnapshot> snapshots) {
    MetricSnapshot snapshot =
        includedNames == null ? metric.collect(request) : metric.collect(includedNames, request);
    if (snapshot != null) {
      snapshots.add(snapshot);
    }
  }

  /** Begins a scrape by the calling thread. */
  // Threads of a container outlive the class of this collector, so they only keep a number.
  void begin() {
    SharedExposition known = shared;
    if (known != null) {
      List<Collector> all = new ArrayList<>();
      metrics.forEach(each -> all.addAll(each.metrics()));
      known.begin(all);
    }
    Long now = number;
    if (!now.equals(seen.get())) {
      seen.set(now);
    }
  }

  /** Returns whether this version of the client reads in the expected order. */
  private static boolean collectorsComeFirst() {
    PrometheusRegistry registry = new PrometheusRegistry();
    Trial trial = new Trial();
    registry.register(trial);
    registry.register(new ScrapeListener(trial));
    MetricSnapshots unused = registry.scrape();
    return trial.inOrder;
  }

  /** A multi-collector that hears of the beginning of a scrape. */
  private static final class Trial implements MultiCollector, Consumer<Predicate<String>> {

    private boolean begun;
    private boolean inOrder;

    @Override
    public void accept(Predicate<String> includedNames) {
      begun = true;
    }

    @Override
    public MetricSnapshots collect() {
      inOrder = begun;
      return new MetricSnapshots();
    }
  }
}
