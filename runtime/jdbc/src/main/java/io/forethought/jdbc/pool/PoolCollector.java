package io.forethought.jdbc.pool;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

/**
 * Reads the pools of a registry during a scrape, and also every few seconds if several processes
 * share their metrics. The numbers are written to a metric set on a separate registry, so that they
 * have the names, labels and bounds of any other set. When a pool is removed, the series are
 * created again.
 *
 * <p>It refers to pools weakly.
 */
final class PoolCollector implements MultiCollector {

  private static final Map<PrometheusRegistry, PoolCollector> HOMES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private static final String PREFIX = "db_pool_connections_";

  private static final List<String> NAMES =
      List.of(PREFIX + "active", PREFIX + "idle", PREFIX + "max", PREFIX + "pending");

  private final Map<Pool, String> pools = new WeakHashMap<>();
  private PrometheusRegistry answers = new PrometheusRegistry();
  private Set<String> answered = Set.of();
  private boolean registered;

  /** Whether the pools are being read, which a scrape of the numbers must not do again. */
  private boolean reading;

  private PoolCollector() {}

  static PoolCollector of(PrometheusRegistry registry) {
    return HOMES.computeIfAbsent(registry, absent -> new PoolCollector());
  }

  /** Reads a pool from now on. */
  synchronized void add(PrometheusRegistry registry, Pool pool, String alias) {
    if (!registered) {
      register(registry);
      // Metrics of other processes that are not declared here would be exposed as they are.
      declare();
    }
    pools.put(pool, alias);
  }

  private void declare() {
    PoolGauges unused = Forethought.metrics(PoolGauges.class, answers);
    MetricSets.beforeOthersRead(PoolGauges.class, answers, this::read);
  }

  /** Stops reading a pool. */
  synchronized void remove(PrometheusRegistry registry, Pool pool) {
    pools.remove(pool);
    if (registered && pools.isEmpty()) {
      registry.unregister(this);
      registered = false;
      Forethought.unregister(PoolGauges.class, answers);
    }
  }

  @Override
  public synchronized MetricSnapshots collect() {
    read();
    reading = true;
    try {
      return answers.scrape(name -> name.startsWith(PREFIX));
    } finally {
      reading = false;
    }
  }

  /** Writes what the pools say now. */
  private synchronized void read() {
    if (!registered || reading) {
      return;
    }
    reading = true;
    try {
      write(answers());
    } finally {
      reading = false;
    }
  }

  private List<Answer> answers() {
    List<Answer> told = new ArrayList<>();
    Map<String, Set<Object>> read = new HashMap<>();
    pools.forEach(
        (pool, alias) -> {
          // A pool that is wrapped twice under one alias counts once.
          if (read.computeIfAbsent(alias, absent -> identitySet()).add(pool.source())) {
            Answer.of(pool, alias).ifPresent(told::add);
          }
        });
    return told;
  }

  private void write(List<Answer> told) {
    Set<String> aliases = told.stream().map(Answer::alias).collect(Collectors.toSet());
    if (!aliases.equals(answered)) {
      // If several processes share their values, those of the old series must not stay.
      Forethought.unregister(PoolGauges.class, answers);
      answers = new PrometheusRegistry();
      answered = aliases;
      declare();
    }
    PoolGauges gauges = Forethought.metrics(PoolGauges.class, answers);
    // Several pools can share an alias, or be outside the bound of the label. Each number is set
    // once, because other processes can read it at any time.
    Map<GaugeDataPoint, Integer> sums = new HashMap<>();
    for (Answer answer : told) {
      String alias = answer.alias();
      sums.merge(gauges.connectionsActive(alias), answer.active(), Integer::sum);
      sums.merge(gauges.connectionsIdle(alias), answer.idle(), Integer::sum);
      sums.merge(gauges.connectionsPending(alias), answer.pending(), Integer::sum);
      sums.merge(gauges.connectionsMax(alias), answer.max(), Integer::sum);
    }
    sums.forEach(GaugeDataPoint::set);
  }

  private static Set<Object> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  @Override
  public List<MetricFamilyDescriptor> getMetricFamilyDescriptors() {
    return NAMES.stream()
        .map(name -> MetricFamilyDescriptor.gauge(name).labelName("alias").build())
        .toList();
  }

  private void register(PrometheusRegistry registry) {
    try {
      registry.register(this);
    } catch (IllegalArgumentException taken) {
      throw new IllegalStateException(
          "The metrics of connection pools cannot be registered: another metric on the registry has"
              + " one of the names "
              + NAMES
              + ".\nFix: rename the other metric.",
          taken);
    }
    registered = true;
  }
}
