package io.forethought.cache.jcache;

import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import javax.cache.Cache;
import javax.cache.CacheManager;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;
import org.ehcache.config.units.EntryUnit;
import org.ehcache.config.units.MemoryUnit;
import org.ehcache.core.config.DefaultConfiguration;
import org.ehcache.impl.config.persistence.DefaultPersistenceConfiguration;
import org.ehcache.jsr107.Eh107Configuration;
import org.ehcache.jsr107.EhcacheCachingProvider;
import org.ehcache.spi.loaderwriter.CacheLoaderWriter;

/** Ehcache, which keeps all but one entry on disk. */
record Ehcache(EhcacheCachingProvider provider, CacheManager manager) implements Store {

  static Ehcache in(Path folder) {
    EhcacheCachingProvider provider = new EhcacheCachingProvider();
    return new Ehcache(
        provider,
        provider.getCacheManager(
            URI.create("ehcache:" + folder.getFileName()),
            new DefaultConfiguration(
                Ehcache.class.getClassLoader(),
                new DefaultPersistenceConfiguration(folder.toFile()))));
  }

  @Override
  public Cache<String, Serializable> create(String name, boolean readThrough) {
    CacheConfigurationBuilder<String, Serializable> onDisk =
        CacheConfigurationBuilder.newCacheConfigurationBuilder(
            String.class,
            Serializable.class,
            ResourcePoolsBuilder.newResourcePoolsBuilder()
                .heap(1, EntryUnit.ENTRIES)
                .disk(5, MemoryUnit.MB));
    return manager.createCache(
        name,
        Eh107Configuration.fromEhcacheCacheConfiguration(
            readThrough ? onDisk.withLoaderWriter(new Loading()) : onDisk));
  }

  @Override
  public void close() {
    provider.close();
  }

  private static final class Loading implements CacheLoaderWriter<String, Serializable> {

    @Override
    public Serializable load(String key) {
      return new Loader().load(key);
    }

    @Override
    public void write(String key, Serializable value) {}

    @Override
    public void delete(String key) {}
  }
}
