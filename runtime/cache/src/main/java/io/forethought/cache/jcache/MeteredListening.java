package io.forethought.cache.jcache;

import javax.cache.configuration.CacheEntryListenerConfiguration;
import javax.cache.configuration.Configuration;
import javax.cache.configuration.MutableCacheEntryListenerConfiguration;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.event.CacheEntryEventFilter;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a listener whose events have the recorded cache as their source. Becomes the
 * original when a provider sends it to another machine.
 */
final class MeteredListening<K, V> extends MutableCacheEntryListenerConfiguration<K, V> {

  private static final long serialVersionUID = 1L;

  private final CacheEntryListenerConfiguration<K, V> original;

  MeteredListening(CacheEntryListenerConfiguration<K, V> original, Source source) {
    super(
        SourcedFactory.of(
            original.getCacheEntryListenerFactory(),
            listener -> MeteredListener.of(listener, source)),
        SourcedFactory.of(
            original.getCacheEntryEventFilterFactory(), filter -> filtered(filter, source)),
        original.isOldValueRequired(),
        original.isSynchronous());
    this.original = original;
  }

  /**
   * Replaces the listeners of a configuration. The configuration of a provider, which cannot be
   * copied, stays as it is.
   */
  @SuppressWarnings("unchecked") // The class is that of the configuration.
  static <K, V, C extends Configuration<K, V>> C within(C configuration, Source source) {
    if (configuration == null || configuration.getClass() != MutableConfiguration.class) {
      return configuration;
    }
    MutableConfiguration<K, V> original =
        (MutableConfiguration<K, V>) (Configuration<K, V>) configuration;
    if (!original.getCacheEntryListenerConfigurations().iterator().hasNext()) {
      return configuration;
    }
    MutableConfiguration<K, V> copy = new MutableConfiguration<>(original);
    for (CacheEntryListenerConfiguration<K, V> each :
        original.getCacheEntryListenerConfigurations()) {
      copy.removeCacheEntryListenerConfiguration(each);
      copy.addCacheEntryListenerConfiguration(new MeteredListening<>(each, source));
    }
    return (C) copy;
  }

  private static <K, V> CacheEntryEventFilter<? super K, ? super V> filtered(
      CacheEntryEventFilter<? super K, ? super V> filter, Source source) {
    CacheEntryEventFilter<K, V> sourced = event -> filter.evaluate(source.<K, V>of(event));
    return sourced;
  }

  /** Returns what is serialized instead. */
  private Object writeReplace() {
    return original;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MeteredListening<?, ?> same
        ? original.equals(same.original)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    return original.hashCode();
  }

  @Override
  public String toString() {
    return original.toString();
  }
}
