package io.forethought.cache.jcache;

import io.forethought.cache.CacheRecorder;
import java.util.Map;
import java.util.Set;
import javax.cache.Cache;
import javax.cache.processor.EntryProcessor;
import javax.cache.processor.EntryProcessorResult;
import org.jspecify.annotations.Nullable;

/**
 * Runs the entry processors of a cache. If the cache may send them to another machine, they are
 * neither wrapped nor recorded.
 *
 * @param here whether all of them run in this process
 */
record Processing<K, V>(Cache<K, V> cache, CacheRecorder recorder, boolean here) {

  <T> T invoke(K key, @Nullable EntryProcessor<K, V, T> processor, Object... arguments) {
    if (!here || processor == null) {
      return cache.invoke(key, processor, arguments);
    }
    MeteredProcessor<K, V, T> metered = new MeteredProcessor<>(processor, recorder);
    try {
      return cache.invoke(key, metered, arguments);
    } catch (Throwable failure) {
      metered.failed(1);
      throw failure;
    }
  }

  <T> Map<K, EntryProcessorResult<T>> invokeAll(
      Set<? extends K> keys, @Nullable EntryProcessor<K, V, T> processor, Object... arguments) {
    if (!here || processor == null) {
      return cache.invokeAll(keys, processor, arguments);
    }
    MeteredProcessor<K, V, T> metered = new MeteredProcessor<>(processor, recorder);
    try {
      return cache.invokeAll(keys, metered, arguments);
    } catch (Throwable failure) {
      metered.failed(size(keys));
      throw failure;
    }
  }

  /** Returns the number of keys of a failed call; 1 if they cannot be counted. */
  static int size(@Nullable Set<?> keys) {
    try {
      return keys == null ? 1 : keys.size();
    } catch (RuntimeException unknown) {
      return 1;
    }
  }
}
