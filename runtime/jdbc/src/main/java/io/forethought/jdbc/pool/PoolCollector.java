package io.forethought.jdbc.pool;

import io.forethought.runtime.Forethought;
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
 * Reads the pools of a registry during a scrape. The numbers are written to a metric set on a
 * separate registry, so that they have the names, labels and bounds of any other set. When a pool
 * is removed, the series are created again.
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

  private PoolCollector() {}

  static PoolCollector of(PrometheusRegistry registry) {
    return HOMES.computeIfAbsent(registry, absent -> new PoolCollector());
  }

  /** Reads a pool from now on. */
  synchronized void add(PrometheusRegistry registry, Pool pool, String alias) {
    if (!registered) {
      register(registry);
      // Metrics of other processes that are not declared here would be exposed as they are.
      PoolGauges unused = Forethought.metrics(PoolGauges.class, answers);
    }
    pools.put(pool, alias);
  }

  /** Stops reading a pool. */
  synchronized void remove(PrometheusRegistry registry, Pool pool) {
    pools.remove(pool);
    if (registered && pools.isEmpty()) {
      registry.unregister(this);
      Forethought.unregister(PoolGauges.class, answers);
      registered = false;
    }
  }

  @Override
  public synchronized MetricSnapshots collect() {
    List<Answer> told = new ArrayList<>();
    Map<String, Set<Object>> read = new HashMap<>();
    pools.forEach(
        (pool, alias) -> {
          // A pool that is wrapped twice under one alias counts once.
          if (read.computeIfAbsent(alias, absent -> identitySet()).add(pool.source())) {
            Answer.of(pool, alias).ifPresent(told::add);
          }
        });
    Set<String> aliases = told.stream().map(Answer::alias).collect(Collectors.toSet());
    if (!aliases.equals(answered)) {
      // If several processes share their values, those of the old series must not stay.
      Forethought.unregister(PoolGauges.class, answers);
      answers = new PrometheusRegistry();
      answered = aliases;
    }
    PoolGauges gauges = Forethought.metrics(PoolGauges.class, answers);
    aliases.forEach(alias -> clear(gauges, alias));
    told.forEach(answer -> add(gauges, answer));
    return answers.scrape(name -> name.startsWith(PREFIX));
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

  private static void clear(PoolGauges gauges, String alias) {
    gauges.connectionsActive(alias).set(0);
    gauges.connectionsIdle(alias).set(0);
    gauges.connectionsPending(alias).set(0);
    gauges.connectionsMax(alias).set(0);
  }

  // Several pools can share an alias, or be outside the bound of the label.
  private static void add(PoolGauges gauges, Answer answer) {
    String alias = answer.alias();
    gauges.connectionsActive(alias).inc(answer.active());
    gauges.connectionsIdle(alias).inc(answer.idle());
    gauges.connectionsPending(alias).inc(answer.pending());
    gauges.connectionsMax(alias).inc(answer.max());
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
