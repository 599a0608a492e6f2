package io.forethought.cache;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Records what happens to one cache. The integrations use it; a cache of your own can, too:
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
 * <p>Every key that is looked up is one get, and a hit, a miss or a failure: who tells of the
 * outcome has told of the get.
 *
 * <p>No method throws: a failure to record is logged once for each recorder. No method allocates.
 * Two recorders of the same name and backend count into the same series. Names beyond the first 49
 * are recorded as {@code _other}.
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
   * @param metrics who hears of all but evictions
   * @param drops who hears of those
   */
  CacheRecorder(CacheMetrics metrics, CacheMetrics drops, String cache, Backend backend) {
    this.cache = cache;
    hits = metrics.getHits(cache, backend);
    misses = metrics.getMisses(cache, backend);
    failures = metrics.getFail(cache, backend);
    sets = metrics.set(cache, backend);
    deletes = metrics.delete(cache, backend);
    durations = metrics.getDuration(cache, backend);
    evictions = drops.evictions(cache, backend);
    try {
      LookUps.sumUp(metrics, cache, backend);
    } catch (RuntimeException failure) {
      tell(failure);
    }
  }

  /**
   * A recorder of all metrics. All its series are there from now on, with the value 0.
   *
   * <p>If the registry refuses the metrics, because something else has one of their names, the
   * reason is logged and nothing is recorded.
   *
   * @param registry where the metrics are registered, unless they are
   * @param cache the name of the cache
   * @param backend what keeps its entries
   * @return the recorder; keep it in a field
   */
  public static CacheRecorder of(PrometheusRegistry registry, String cache, Backend backend) {
    CacheMetrics metrics = metrics(registry);
    return new CacheRecorder(metrics, metrics, cache, backend);
  }

  /**
   * A recorder for caches that do not tell when they drop an entry: without a series of evictions,
   * which would stay 0 and look like good news.
   *
   * @param registry where the metrics are registered, unless they are
   * @param cache the name of the cache
   * @param backend what keeps its entries
   * @return the recorder, as {@link #of} gives it
   */
  public static CacheRecorder ofCalls(PrometheusRegistry registry, String cache, Backend backend) {
    CacheMetrics metrics = metrics(registry);
    return new CacheRecorder(metrics, Nowhere.METRICS, cache, backend);
  }

  /**
   * A call that looked up one key.
   *
   * @param hit whether there was a value
   * @param start what {@link System#nanoTime()} was before the call
   */
  public void get(boolean hit, long start) {
    gets(hit ? 1 : 0, hit ? 0 : 1, start);
  }

  /**
   * A call that looked up any number of keys.
   *
   * @param hit how many had a value
   * @param missed how many had none
   * @param start what {@link System#nanoTime()} was before the call
   */
  public void gets(long hit, long missed, long start) {
    hits(hit);
    misses(missed);
    observe(start);
  }

  /**
   * A call that was to look up keys and ended with an exception.
   *
   * @param keys how many keys
   * @param start what {@link System#nanoTime()} was before the call
   */
  public void failed(long keys, long start) {
    failed(keys);
    observe(start);
  }

  /**
   * Keys whose look-up ended with an exception, where nobody knows how long it took.
   *
   * @param keys how many keys
   */
  public void failed(long keys) {
    count(failures, keys);
  }

  /**
   * Keys that had a value, where nobody knows how long the look-up took.
   *
   * @param keys how many
   */
  public void hits(long keys) {
    count(hits, keys);
  }

  /**
   * Keys that had no value, where nobody knows how long the look-up took.
   *
   * @param keys how many
   */
  public void misses(long keys) {
    count(misses, keys);
  }

  /**
   * Entries that the program put into the cache.
   *
   * @param entries how many
   */
  public void sets(long entries) {
    count(sets, entries);
  }

  /**
   * Keys that the program deleted, whether they were there or not.
   *
   * @param keys how many
   */
  public void deletes(long keys) {
    count(deletes, keys);
  }

  /**
   * Entries that the cache dropped by itself.
   *
   * @param entries how many
   */
  public void evictions(long entries) {
    count(evictions, entries);
  }

  // The cache is worth more than its metrics: whatever goes wrong here must not reach it.
  private void count(CounterDataPoint counter, long amount) {
    if (amount != 0) {
      try {
        counter.inc(amount);
      } catch (RuntimeException failure) {
        tell(failure);
      }
    }
  }

  private void observe(long start) {
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
          "The cache " + cache + " could not be recorded. This is told once.",
          failure);
    }
  }

  /** The metrics of a registry; if it refuses them, those that nobody sees. */
  static CacheMetrics metrics(PrometheusRegistry registry) {
    try {
      return Forethought.metrics(CacheMetrics.class, registry);
    } catch (IllegalStateException refused) {
      LOG.log(System.Logger.Level.WARNING, "Caches are not recorded.", refused);
      return Nowhere.METRICS;
    }
  }

  /** Metrics that nobody sees. */
  private static final class Nowhere {
    static final CacheMetrics METRICS =
        Forethought.metrics(CacheMetrics.class, new PrometheusRegistry());
  }
}
