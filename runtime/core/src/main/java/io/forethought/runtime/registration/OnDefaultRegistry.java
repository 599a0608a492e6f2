package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Optional;
import java.util.ServiceLoader;

/** What a program uses: the default registry. */
final class OnDefaultRegistry implements DefaultSets {

  /** The service that a testing library provides, if there is one on the class path. */
  static final DefaultSets OR_PROVIDED = orProvided();

  private OnDefaultRegistry() {}

  private static DefaultSets orProvided() {
    Optional<DefaultSets> provided =
        ServiceLoader.load(DefaultSets.class, DefaultSets.class.getClassLoader()).findFirst();
    return provided.isPresent() ? provided.get() : new OnDefaultRegistry();
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
