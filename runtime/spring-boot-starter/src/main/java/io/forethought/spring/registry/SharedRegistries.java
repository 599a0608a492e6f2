package io.forethought.spring.registry;

import io.forethought.runtime.registration.Redirection;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.core.PriorityOrdered;

/**
 * Makes each registry of an application also contain the default registry, and registers metric
 * sets there, until the application ends.
 *
 * <p>The application keeps a registry of its own for others. If Micrometer registered its meters on
 * the default registry, two applications in one virtual machine would collide there, and the meters
 * of an application that has ended would stay.
 */
public final class SharedRegistries implements DestructionAwareBeanPostProcessor, PriorityOrdered {

  private static final System.Logger LOG = System.getLogger(SharedRegistries.class.getName());

  private final boolean exposed;
  private final Map<Object, Redirection> shared =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * Creates the post-processor.
   *
   * @param exposed whether the registries contain the default registry
   */
  public SharedRegistries(boolean exposed) {
    this.exposed = exposed;
  }

  /** Before all others, which may register a metric set. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof PrometheusRegistry registry
        && registry != PrometheusRegistry.defaultRegistry
        && isExposed(registry, name)) {
      shared.put(bean, Redirection.open(registry, PrometheusRegistry.defaultRegistry));
    }
    return bean;
  }

  private boolean isExposed(PrometheusRegistry registry, String name) {
    try {
      if (exposed) {
        registry.register(DefaultRegistryView.INSTANCE);
      }
      return true;
    } catch (RuntimeException refused) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The registry \"" + name + "\" does not contain Forethought's metrics",
          refused);
      return false;
    }
  }

  @Override
  public boolean requiresDestruction(Object bean) {
    return shared.containsKey(bean);
  }

  @Override
  public void postProcessBeforeDestruction(Object bean, String name) {
    Redirection redirection = shared.remove(bean);
    if (redirection != null && bean instanceof PrometheusRegistry registry) {
      redirection.close();
      registry.unregister(DefaultRegistryView.INSTANCE);
    }
  }
}
