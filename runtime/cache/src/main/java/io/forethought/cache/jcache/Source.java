package io.forethought.cache.jcache;

import java.util.Iterator;
import javax.cache.Cache;
import javax.cache.event.CacheEntryEvent;
import org.jspecify.annotations.Nullable;

/** The recorded cache that is the source of the events of a listener. */
final class Source {

  private volatile @Nullable Cache<?, ?> cache;

  /** Sets the cache. Events before that keep the source that the provider set. */
  void is(Cache<?, ?> recorded) {
    cache = recorded;
  }

  <K, V> CacheEntryEvent<? extends K, ? extends V> of(
      CacheEntryEvent<? extends K, ? extends V> event) {
    Cache<?, ?> known = cache;
    return known == null ? event : new MeteredEvent<K, V>(event, known);
  }

  <K, V> Iterable<CacheEntryEvent<? extends K, ? extends V>> ofAll(
      Iterable<CacheEntryEvent<? extends K, ? extends V>> events) {
    return () -> {
      Iterator<CacheEntryEvent<? extends K, ? extends V>> inner = events.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return inner.hasNext();
        }

        @Override
        public CacheEntryEvent<? extends K, ? extends V> next() {
          return Source.this.<K, V>of(inner.next());
        }
      };
    };
  }
}
