package io.forethought.cache.jcache;

import io.forethought.cache.CacheRecorder;
import javax.cache.processor.EntryProcessor;
import javax.cache.processor.MutableEntry;

/**
 * A processor of entries that is recorded: what it looks up, and how it leaves the entry. How long
 * it takes is its own affair and no duration of a get.
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

  /** The cache has thrown. If it did so before any processing, it could not look up the keys. */
  void failed(long keys) {
    if (!ran) {
      recorder.failed(keys);
    }
  }
}
