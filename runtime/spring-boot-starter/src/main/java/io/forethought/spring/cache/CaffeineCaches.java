package io.forethought.spring.cache;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.forethought.runtime.registration.ScrapeListener;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.cache.caffeine.CaffeineCacheManager;

/**
 * Exposes the statistics of the caches of every Caffeine manager, until the application ends.
 * Builders that are beans keep statistics.
 */
public final class CaffeineCaches implements DestructionAwareBeanPostProcessor {

  private final Map<Object, ScrapeListener> listeners =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** Creates the post-processor. */
  public CaffeineCaches() {}

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof Caffeine<?, ?> builder) {
      keepStatistics(builder);
    } else if (bean instanceof CaffeineCacheManager manager) {
      CaffeineWatch caches = new CaffeineWatch(manager);
      ScrapeListener listener = new ScrapeListener(includedNames -> caches.look());
      listeners.put(manager, listener);
      caches.look();
      PrometheusRegistry.defaultRegistry.register(listener);
    }
    return bean;
  }

  private static void keepStatistics(Caffeine<?, ?> builder) {
    try {
      Caffeine<?, ?> unused = builder.recordStats();
    } catch (IllegalStateException already) {
      // The application has chosen how.
    }
  }

  @Override
  public boolean requiresDestruction(Object bean) {
    return listeners.containsKey(bean);
  }

  @Override
  public void postProcessBeforeDestruction(Object bean, String name) {
    @Nullable ScrapeListener listener = listeners.remove(bean);
    if (listener != null) {
      PrometheusRegistry.defaultRegistry.unregister(listener);
    }
  }
}
