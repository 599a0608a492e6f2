package io.forethought.cache.jcache;

import io.forethought.cache.CacheRecorder;
import javax.cache.processor.MutableEntry;

/**
 * An entry that is recorded while it is processed. Its first reading is a get, unless it was set or
 * removed before: then it only reads what the processor knows.
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

  /** The processor has ended well: counts how it left the entry. */
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
