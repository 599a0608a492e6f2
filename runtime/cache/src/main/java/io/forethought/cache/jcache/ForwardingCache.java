package io.forethought.cache.jcache;

import java.util.Iterator;
import java.util.Set;
import javax.cache.Cache;
import javax.cache.configuration.Configuration;
import javax.cache.integration.CompletionListener;
import org.jspecify.annotations.Nullable;

/** What a recorded cache leaves to the wrapped cache, without counting it. */
abstract class ForwardingCache<K, V> implements Cache<K, V> {

  private final Cache<K, V> cache;

  ForwardingCache(Cache<K, V> cache) {
    this.cache = cache;
  }

  boolean wraps(Cache<?, ?> other) {
    return cache == other;
  }

  // The number of removed entries is unknown.
  @Override
  public void removeAll() {
    cache.removeAll();
  }

  @Override
  public void clear() {
    cache.clear();
  }

  @Override
  public boolean containsKey(K key) {
    return cache.containsKey(key);
  }

  @Override
  public void loadAll(
      Set<? extends K> keys, boolean replaceExisting, @Nullable CompletionListener listener) {
    cache.loadAll(keys, replaceExisting, listener);
  }

  @Override
  public <C extends Configuration<K, V>> C getConfiguration(Class<C> type) {
    return cache.getConfiguration(type);
  }

  @Override
  public String getName() {
    return cache.getName();
  }

  @Override
  public void close() {
    cache.close();
  }

  @Override
  public boolean isClosed() {
    return cache.isClosed();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.isInstance(this) ? type.cast(this) : cache.unwrap(type);
  }

  @Override
  public Iterator<Entry<K, V>> iterator() {
    return cache.iterator();
  }
}
