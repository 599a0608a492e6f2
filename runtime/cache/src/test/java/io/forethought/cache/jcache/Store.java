package io.forethought.cache.jcache;

import java.io.Serializable;
import javax.cache.Cache;
import javax.cache.CacheManager;

/** A real provider of JCache, with a manager that is open. */
interface Store extends AutoCloseable {

  CacheManager manager();

  /** Makes a cache, if need be with {@link Loader}. */
  Cache<String, Serializable> create(String name, boolean readThrough);

  @Override
  void close();
}
