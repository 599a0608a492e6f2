package io.forethought.cache.jcache;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import javax.cache.configuration.FactoryBuilder;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.integration.CacheLoader;

/** Knows a value for each key. */
public final class Loader implements CacheLoader<String, Serializable> {

  @Override
  public Serializable load(String key) {
    return "loaded " + key;
  }

  @Override
  public Map<String, Serializable> loadAll(Iterable<? extends String> keys) {
    Map<String, Serializable> loaded = new HashMap<>();
    keys.forEach(key -> loaded.put(key, load(key)));
    return loaded;
  }

  /** A configuration that any provider takes. */
  static MutableConfiguration<String, Serializable> configuration(boolean readThrough) {
    MutableConfiguration<String, Serializable> configuration =
        new MutableConfiguration<String, Serializable>().setTypes(String.class, Serializable.class);
    return readThrough
        ? configuration
            .setReadThrough(true)
            .setCacheLoaderFactory(FactoryBuilder.factoryOf(Loader.class))
        : configuration;
  }
}
