package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * A metric set on a registry.
 *
 * @param set the interface that carries {@code @Metrics}
 * @param registry the registry
 * @since 0.1.0
 */
public record RegisteredSet(Class<?> set, PrometheusRegistry registry) {}
