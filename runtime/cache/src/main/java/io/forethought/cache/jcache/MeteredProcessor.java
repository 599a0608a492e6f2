package io.forethought.cache.jcache;

import io.forethought.cache.CacheRecorder;
import javax.cache.processor.EntryProcessor;
import javax.cache.processor.MutableEntry;

/**
 * Records the lookups and changes of an entry processor. Its duration is not recorded, because it
 * is not the duration of a get.
 */
final class MeteredProcessor<K, V, T> implements EntryProcessor<K, V, T> {

  private final EntryProcessor<K, V, T> processor;
  private final CacheRecorder recorder;
  private volatile boolean ran;

  MeteredProcessor(EntryProcessor<K, V, T> processor, CacheRecorder recorder) {
    this.processor = processor;
    this.recorder = recorder;
  }

  @Override
  public T process(MutableEntry<K, V> entry, Object... arguments) {
    ran = true;
    MeteredEntry<K, V> metered = new MeteredEntry<>(entry, recorder);
    T result = processor.process(metered, arguments);
    metered.changed();
    return result;
  }

  /**
   * Records an exception of the cache. If it was thrown before any processing, the lookups of the
   * keys failed.
   */
  void failed(long keys) {
    if (!ran) {
      recorder.failed(keys);
    }
  }
}
