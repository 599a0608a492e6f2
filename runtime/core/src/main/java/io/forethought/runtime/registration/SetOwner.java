package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** What the families of a registry belong to. */
interface SetOwner {

  /** Moves all families to another registry, where they wait if it has some already. */
  void move(PrometheusRegistry from, PrometheusRegistry to);
}
