package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Registers on one registry what a program registers on another one, as long as it is open. It is
 * for a registry that also contains a second one: a metric set is then registered once, whichever
 * of the two a program names, and the metrics about Forethought itself exist once.
 *
 * <pre>{@code
 * Redirection redirection = Redirection.open(registryOfTheContainer, defaultRegistry);
 * OrderMetrics metrics = Forethought.metrics(OrderMetrics.class, registryOfTheContainer);
 * // the same as Forethought.metrics(OrderMetrics.class, defaultRegistry)
 * redirection.close();
 * }</pre>
 *
 * <p>If two redirected registries each get a set with sources of its own, as two applications in
 * one virtual machine do, the second one records, and is exposed when the first is unregistered.
 *
 * @since 0.1.0
 */
public final class Redirection implements AutoCloseable {

  private final RegistryHome from;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Redirection(RegistryHome from) {
    this.from = from;
  }

  /**
   * Begins a redirection. Sets that are already registered on the first registry are moved.
   *
   * @param from the registry that a program names
   * @param to the registry on which metric sets are registered instead
   * @return the redirection, to be closed
   * @throws IllegalArgumentException if both are the same registry
   */
  public static Redirection open(PrometheusRegistry from, PrometheusRegistry to) {
    if (from == to) {
      throw new IllegalArgumentException("A registry cannot be redirected to itself.");
    }
    RegistryHome home = RegistryHomes.of(from);
    home.redirect(to);
    home.owners().forEach(owner -> owner.move(from, to));
    return new Redirection(home);
  }

  /** Ends the redirection. The sets stay where they are registered. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      from.endRedirection();
    }
  }
}
