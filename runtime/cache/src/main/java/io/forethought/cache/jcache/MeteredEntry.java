package io.forethought.cache.jcache;

import io.forethought.cache.CacheRecorder;
import javax.cache.processor.MutableEntry;

/**
 * Records an entry while it is processed. The first time it is read counts as a get, unless the
 * processor has set or removed it before and therefore knows its value.
 */
final class MeteredEntry<K, V> implements MutableEntry<K, V> {

  private enum Change {
    NONE,
    SET,
    REMOVED
  }

  private final MutableEntry<K, V> entry;
  private final CacheRecorder recorder;
  private boolean known;
  private Change change = Change.NONE;

  MeteredEntry(MutableEntry<K, V> entry, CacheRecorder recorder) {
    this.entry = entry;
    this.recorder = recorder;
  }

  @Override
  public K getKey() {
    return entry.getKey();
  }

  @Override
  public boolean exists() {
    boolean there;
    try {
      there = entry.exists();
    } catch (Throwable failure) {
      failed();
      throw failure;
    }
    lookedUp(there);
    return there;
  }

  @Override
  public V getValue() {
    V value;
    try {
      value = entry.getValue();
    } catch (Throwable failure) {
      failed();
      throw failure;
    }
    lookedUp(value != null);
    return value;
  }

  @Override
  public void setValue(V value) {
    entry.setValue(value);
    known = true;
    change = Change.SET;
  }

  @Override
  public void remove() {
    entry.remove();
    known = true;
    change = Change.REMOVED;
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return entry.unwrap(type);
  }

  /** Counts the change of the entry after the processor has returned. */
  void changed() {
    recorder.sets(change == Change.SET ? 1 : 0);
    recorder.deletes(change == Change.REMOVED ? 1 : 0);
  }

  private void lookedUp(boolean hit) {
    if (!known) {
      known = true;
      recorder.hits(hit ? 1 : 0);
      recorder.misses(hit ? 0 : 1);
    }
  }

  private void failed() {
    if (!known) {
      known = true;
      recorder.failed(1);
    }
  }
}
