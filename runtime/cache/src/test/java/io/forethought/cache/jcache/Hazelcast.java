package io.forethought.cache.jcache;

import com.hazelcast.cache.HazelcastCachingProvider;
import com.hazelcast.cache.impl.HazelcastServerCachingProvider;
import com.hazelcast.config.Config;
import com.hazelcast.core.HazelcastInstance;
import java.io.Serializable;
import javax.cache.Cache;
import javax.cache.CacheManager;

/** A member of Hazelcast, alone in its cluster. */
record Hazelcast(HazelcastInstance member, CacheManager manager) implements Store {

  static Hazelcast start() {
    Config config = new Config("forethought-test");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.logging.type", "none");
    config.setProperty("hazelcast.wait.seconds.before.join", "0");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    HazelcastInstance member = com.hazelcast.core.Hazelcast.newHazelcastInstance(config);
    return new Hazelcast(
        member,
        new HazelcastServerCachingProvider()
            .getCacheManager(
                null, null, HazelcastCachingProvider.propertiesByInstanceItself(member)));
  }

  @Override
  public Cache<String, Serializable> create(String name, boolean readThrough) {
    return manager.createCache(name, Loader.configuration(readThrough));
  }

  @Override
  public void close() {
    member.shutdown();
  }
}
