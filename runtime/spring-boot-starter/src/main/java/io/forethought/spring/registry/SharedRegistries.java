package io.forethought.spring.registry;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;

/**
 * Makes each registry of an application also contain the default registry, until the application
 * ends.
 *
 * <p>The application keeps a registry of its own. If Micrometer registered its meters on the
 * default registry, two applications in one virtual machine would collide there, and the meters of
 * an application that has ended would stay.
 */
public final class SharedRegistries implements DestructionAwareBeanPostProcessor {

  private static final System.Logger LOG = System.getLogger(SharedRegistries.class.getName());

  private final Set<Object> shared =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  /** Creates the post-processor. */
  public SharedRegistries() {}

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof PrometheusRegistry registry
        && registry != PrometheusRegistry.defaultRegistry) {
      try {
        registry.register(DefaultRegistryView.INSTANCE);
        shared.add(registry);
      } catch (RuntimeException refused) {
        LOG.log(
            System.Logger.Level.WARNING,
            "The registry \"" + name + "\" does not contain Forethought's metrics",
            refused);
      }
    }
    return bean;
  }

  @Override
  public boolean requiresDestruction(Object bean) {
    return shared.contains(bean);
  }

  @Override
  public void postProcessBeforeDestruction(Object bean, String name) {
    if (shared.remove(bean) && bean instanceof PrometheusRegistry registry) {
      registry.unregister(DefaultRegistryView.INSTANCE);
    }
  }
}
