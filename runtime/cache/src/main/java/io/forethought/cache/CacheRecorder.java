package io.forethought.cache;

import io.forethought.runtime.Profile;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Records the operations of one cache. The integrations use it; you can use it for your own cache:
 *
 * <pre>{@code
 * CacheRecorder recorder = CacheRecorder.of(registry, "prices", Backend.OTHER);
 *
 * long start = System.nanoTime();
 * Price price = prices.find(article);
 * recorder.get(price != null, start);
 * }</pre>
 *
 * <pre>{@code
 * cache_get_total{backend="other",cache="prices"} 1.0
 * cache_get_hits_total{backend="other",cache="prices"} 1.0
 * }</pre>
 *
 * <p>Every lookup of a key is counted as a get, and also as a hit, a miss or a failure. If you
 * record the outcome, the get is counted with it.
 *
 * <p>No method throws: if recording fails, this is logged once per recorder. No method allocates.
 * Two recorders with the same name and backend share their series. Names beyond the first 49 are
 * recorded as {@code _other}.
 *
 * @since 0.1.0
 */
public final class CacheRecorder {

  private static final System.Logger LOG = System.getLogger(CacheRecorder.class.getName());
  private static final double SECONDS_PER_NANO = 1e-9;

  private final String cache;
  private final CounterDataPoint hits;
  private final CounterDataPoint misses;
  private final CounterDataPoint failures;
  private final CounterDataPoint sets;
  private final CounterDataPoint deletes;
  private final CounterDataPoint evictions;
  private final DistributionDataPoint durations;
  private final AtomicBoolean logged = new AtomicBoolean();

  /**
   * @param metrics the metrics for everything but evictions
   * @param drops the metrics for evictions
   */
  CacheRecorder(CacheMetrics metrics, CacheDetails drops, String cache, Backend backend) {
    this.cache = cache;
    CacheCounts counts = metrics.counts();
    hits = counts.getHits(cache, backend);
    misses = counts.getMisses(cache, backend);
    failures = counts.getFail(cache, backend);
    sets = counts.set(cache, backend);
    deletes = counts.delete(cache, backend);
    durations = metrics.details().getDuration(cache, backend);
    evictions = drops.evictions(cache, backend);
    try {
      LookUps.sumUp(counts, cache, backend);
    } catch (RuntimeException failure) {
      tell(failure);
    }
  }

  /**
   * Returns a recorder for all metrics. All its series are created with the value 0.
   *
   * <p>If the registry rejects the metrics because another metric has one of their names, the
   * reason is logged and nothing is recorded.
   *
   * @param registry where the metrics are registered if they are not yet
   * @param cache the name of the cache
   * @param backend what stores its entries
   * @return the recorder; keep it in a field
   */
  public static CacheRecorder of(PrometheusRegistry registry, String cache, Backend backend) {
    CacheMetrics metrics = metrics(registry);
    return new CacheRecorder(metrics, metrics.details(), cache, backend);
  }

  /**
   * Returns a recorder for caches that do not report evictions. It has no series for evictions,
   * because that series would always be 0, which would be misleading.
   *
   * @param registry where the metrics are registered if they are not yet
   * @param cache the name of the cache
   * @param backend what stores its entries
   * @return the recorder, as returned by {@link #of}
   */
  public static CacheRecorder ofCalls(PrometheusRegistry registry, String cache, Backend backend) {
    CacheMetrics metrics = metrics(registry);
    return new CacheRecorder(metrics, Nowhere.METRICS.details(), cache, backend);
  }

  /**
   * Records a call that looked up one key.
   *
   * @param hit whether there was a value
   * @param start the value of {@link System#nanoTime()} before the call
   */
  public void get(boolean hit, long start) {
    gets(hit ? 1 : 0, hit ? 0 : 1, start);
  }

  /**
   * Records a call that looked up any number of keys. Without keys, nothing is recorded.
   *
   * @param hit the number of keys with a value
   * @param missed the number of keys without a value
   * @param start the value of {@link System#nanoTime()} before the call
   */
  public void gets(long hit, long missed, long start) {
    hits(hit);
    misses(missed);
    observe(hit + missed, start);
  }

  /**
   * Records a call that was to look up keys and ended with an exception. Without keys, nothing is
   * recorded.
   *
   * @param keys the number of keys
   * @param start the value of {@link System#nanoTime()} before the call
   */
  public void failed(long keys, long start) {
    failed(keys);
    observe(keys, start);
  }

  /**
   * Records lookups of keys that ended with an exception, without a duration.
   *
   * @param keys the number of keys
   */
  public void failed(long keys) {
    count(failures, keys);
  }

  /**
   * Records lookups of keys that had a value, without a duration.
   *
   * @param keys the number of keys
   */
  public void hits(long keys) {
    count(hits, keys);
  }

  /**
   * Records lookups of keys that had no value, without a duration.
   *
   * @param keys the number of keys
   */
  public void misses(long keys) {
    count(misses, keys);
  }

  /**
   * Records entries that the program wrote to the cache.
   *
   * @param entries the number of entries
   */
  public void sets(long entries) {
    count(sets, entries);
  }

  /**
   * Records keys that the program deleted, whether they existed or not.
   *
   * @param keys the number of keys
   */
  public void deletes(long keys) {
    count(deletes, keys);
  }

  /**
   * Records entries that the cache removed by itself.
   *
   * @param entries the number of entries
   */
  public void evictions(long entries) {
    count(evictions, entries);
  }

  // A failure to record must never affect the cache.
  private void count(CounterDataPoint counter, long amount) {
    if (amount != 0) {
      try {
        counter.inc(amount);
      } catch (RuntimeException failure) {
        tell(failure);
      }
    }
  }

  // A call without keys looks nothing up.
  private void observe(long keys, long start) {
    if (keys == 0) {
      return;
    }
    try {
      durations.observe((System.nanoTime() - start) * SECONDS_PER_NANO);
    } catch (RuntimeException failure) {
      tell(failure);
    }
  }

  private void tell(RuntimeException failure) {
    if (logged.compareAndSet(false, true)) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The cache " + cache + " could not be recorded. This is logged once.",
          failure);
    }
  }

  /** Returns the metrics on a registry; if it rejects them, metrics that are never exposed. */
  static CacheMetrics metrics(PrometheusRegistry registry) {
    try {
      return CacheMetrics.on(registry, Profile.ofProgram());
    } catch (IllegalStateException refused) {
      LOG.log(System.Logger.Level.WARNING, "Caches are not recorded.", refused);
      return Nowhere.METRICS;
    }
  }

  /** Metrics that are never exposed. */
  private static final class Nowhere {
    static final CacheMetrics METRICS = CacheMetrics.on(registry(), Profile.DEFAULT);

    private static PrometheusRegistry registry() {
      PrometheusRegistry registry = new PrometheusRegistry();
      MetricSets.keepInMemory(registry);
      return registry;
    }
  }
}
