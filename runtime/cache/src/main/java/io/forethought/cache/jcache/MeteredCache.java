package io.forethought.cache.jcache;

import io.forethought.cache.Backend;
import io.forethought.cache.CacheRecorder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Map;
import java.util.Set;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.CacheEntryListenerConfiguration;
import javax.cache.processor.EntryProcessor;
import javax.cache.processor.EntryProcessorResult;
import org.jspecify.annotations.Nullable;

/**
 * A recorded cache. Gets are always counted, sets and deletes only if the call returns without an
 * exception.
 */
final class MeteredCache<K, V> extends ForwardingCache<K, V> {

  private final Cache<K, V> cache;
  private final @Nullable CacheManager manager;
  private final CacheRecorder recorder;
  private final Processing<K, V> processing;

  /**
   * @param manager the manager that returned this cache; {@code null} for the manager of the
   *     wrapped cache
   */
  MeteredCache(Cache<K, V> cache, @Nullable CacheManager manager, PrometheusRegistry registry) {
    super(cache);
    Backend backend = Providers.backend(cache.getClass().getName());
    this.cache = cache;
    this.manager = manager;
    this.recorder = CacheRecorder.ofCalls(registry, cache.getName(), backend);
    this.processing = new Processing<>(cache, recorder, Providers.processesHere(backend));
  }

  @Override
  public V get(K key) {
    long start = System.nanoTime();
    V value;
    try {
      value = cache.get(key);
    } catch (Throwable failure) {
      recorder.failed(1, start);
      throw failure;
    }
    recorder.get(value != null, start);
    return value;
  }

  @Override
  public Map<K, V> getAll(Set<? extends K> keys) {
    long start = System.nanoTime();
    Map<K, V> found;
    try {
      found = cache.getAll(keys);
    } catch (Throwable failure) {
      recorder.failed(Processing.size(keys), start);
      throw failure;
    }
    recorder.gets(found.size(), Math.max(0, keys.size() - found.size()), start);
    return found;
  }

  @Override
  public V getAndPut(K key, V value) {
    long start = System.nanoTime();
    V old;
    try {
      old = cache.getAndPut(key, value);
    } catch (Throwable failure) {
      recorder.failed(1, start);
      throw failure;
    }
    recorder.get(old != null, start);
    recorder.sets(1);
    return old;
  }

  @Override
  public V getAndReplace(K key, V value) {
    long start = System.nanoTime();
    V old;
    try {
      old = cache.getAndReplace(key, value);
    } catch (Throwable failure) {
      recorder.failed(1, start);
      throw failure;
    }
    recorder.get(old != null, start);
    setIf(old != null);
    return old;
  }

  @Override
  public V getAndRemove(K key) {
    long start = System.nanoTime();
    V old;
    try {
      old = cache.getAndRemove(key);
    } catch (Throwable failure) {
      recorder.failed(1, start);
      throw failure;
    }
    recorder.get(old != null, start);
    recorder.deletes(1);
    return old;
  }

  @Override
  public void put(K key, V value) {
    cache.put(key, value);
    recorder.sets(1);
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> entries) {
    cache.putAll(entries);
    recorder.sets(entries.size());
  }

  @Override
  public boolean putIfAbsent(K key, V value) {
    return setIf(cache.putIfAbsent(key, value));
  }

  @Override
  public boolean replace(K key, V value) {
    return setIf(cache.replace(key, value));
  }

  @Override
  public boolean replace(K key, V old, V value) {
    return setIf(cache.replace(key, old, value));
  }

  @Override
  public boolean remove(K key) {
    boolean there = cache.remove(key);
    recorder.deletes(1);
    return there;
  }

  @Override
  public boolean remove(K key, V old) {
    boolean removed = cache.remove(key, old);
    recorder.deletes(removed ? 1 : 0);
    return removed;
  }

  @Override
  public void removeAll(Set<? extends K> keys) {
    cache.removeAll(keys);
    recorder.deletes(keys.size());
  }

  @Override
  public <T> T invoke(K key, EntryProcessor<K, V, T> processor, Object... arguments) {
    return processing.invoke(key, processor, arguments);
  }

  @Override
  public <T> Map<K, EntryProcessorResult<T>> invokeAll(
      Set<? extends K> keys, EntryProcessor<K, V, T> processor, Object... arguments) {
    return processing.invokeAll(keys, processor, arguments);
  }

  @Override
  public CacheManager getCacheManager() {
    return manager == null ? cache.getCacheManager() : manager;
  }

  @Override
  public void registerCacheEntryListener(CacheEntryListenerConfiguration<K, V> listener) {
    Source source = new Source();
    source.is(this);
    cache.registerCacheEntryListener(
        listener == null ? null : new MeteredListening<>(listener, source));
  }

  @Override
  public void deregisterCacheEntryListener(CacheEntryListenerConfiguration<K, V> listener) {
    // Whoever registered it: the recorded cache, or the provider from a configuration of its own.
    if (listener != null) {
      cache.deregisterCacheEntryListener(new MeteredListening<>(listener, new Source()));
    }
    cache.deregisterCacheEntryListener(listener);
  }

  private boolean setIf(boolean done) {
    recorder.sets(done ? 1 : 0);
    return done;
  }
}
