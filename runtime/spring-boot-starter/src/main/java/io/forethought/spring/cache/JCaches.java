package io.forethought.spring.cache;

import io.forethought.cache.jcache.MeteredCaching;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.cache.CacheManager;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Records the caches of every JCache manager. */
public final class JCaches implements BeanPostProcessor {

  /** The package of the managers that {@code MeteredCaching} returns. */
  private static final String RECORDED = MeteredCaching.class.getPackageName();

  /** Creates the post-processor. */
  public JCaches() {}

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof CacheManager manager
            && !manager.getClass().getPackageName().equals(RECORDED)
        ? MeteredCaching.wrap(manager, PrometheusRegistry.defaultRegistry)
        : bean;
  }
}
