package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** What a program uses: the default registry. */
final class OnDefaultRegistry implements DefaultSets {

  /** The service that a testing library provides, if there is one on the class path. */
  static final DefaultSets OR_PROVIDED = orProvided();

  private OnDefaultRegistry() {}

  private static DefaultSets orProvided() {
    ClassLoader loader = DefaultSets.class.getClassLoader();
    if (!mayBeProvided(loader)) {
      return new OnDefaultRegistry();
    }
    Optional<DefaultSets> provided = ServiceLoader.load(DefaultSets.class, loader).findFirst();
    return provided.isPresent() ? provided.get() : new OnDefaultRegistry();
  }

  // A service loader loads dozens of classes when a program starts. On the class path, a service
  // has a file.
  private static boolean mayBeProvided(@Nullable ClassLoader loader) {
    return loader == null
        || DefaultSets.class.getModule().isNamed()
        || loader.getResource("META-INF/services/" + DefaultSets.class.getName()) != null;
  }

  @Override
  public <T> T metrics(Class<T> set, Class<?> entryPoint) {
    return set.cast(SetHome.of(set).findOrRegister(registry(), entryPoint));
  }

  @Override
  public PrometheusRegistry registry() {
    return PrometheusRegistry.defaultRegistry;
  }
}
