package io.forethought.cache.jcache;

import javax.cache.Cache;
import javax.cache.event.CacheEntryEvent;

/** An event of a recorded cache, whose source is that cache. */
final class MeteredEvent<K, V> extends CacheEntryEvent<K, V> {

  private static final long serialVersionUID = 1L;

  private final transient CacheEntryEvent<? extends K, ? extends V> event;

  MeteredEvent(CacheEntryEvent<? extends K, ? extends V> event, Cache<?, ?> source) {
    super(source, event.getEventType());
    this.event = event;
  }

  @Override
  public K getKey() {
    return event.getKey();
  }

  @Override
  public V getValue() {
    return event.getValue();
  }

  @Override
  public V getOldValue() {
    return event.getOldValue();
  }

  @Override
  public boolean isOldValueAvailable() {
    return event.isOldValueAvailable();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.isInstance(this) ? type.cast(this) : event.unwrap(type);
  }

  @Override
  public String toString() {
    return event.toString();
  }
}
