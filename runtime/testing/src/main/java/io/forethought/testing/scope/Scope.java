package io.forethought.testing.scope;

import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The time of one test, and its registry. It belongs to the thread of the test and to the threads
 * that are started from there. Another thread, such as one of a pool that is older than the test,
 * belongs to it while no other test runs.
 */
public final class Scope implements AutoCloseable {

  // Code under test has no reference to its test, so which test runs must be known statically.
  private static final InheritableThreadLocal<@Nullable Scope> OF_THREAD =
      new InheritableThreadLocal<>();
  private static final Set<Scope> OPEN = ConcurrentHashMap.newKeySet();

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final @Nullable Scope outer = OF_THREAD.get();

  // What other processes record is none of the test.
  private Scope() {
    MetricSets.keepInMemory(registry);
  }

  /** Begins the time of a test, on the thread that calls this. */
  public static Scope open() {
    Scope scope = new Scope();
    OPEN.add(scope);
    OF_THREAD.set(scope);
    return scope;
  }

  /** Returns the registry of the running test, if this thread belongs to one. */
  public static Optional<PrometheusRegistry> current() {
    Scope scope = OF_THREAD.get();
    while (scope != null && !OPEN.contains(scope)) {
      scope = scope.outer;
    }
    return Optional.ofNullable(scope).or(Scope::only).map(Scope::registry);
  }

  private static Optional<Scope> only() {
    Iterator<Scope> open = OPEN.iterator();
    Optional<Scope> first = open.hasNext() ? Optional.of(open.next()) : Optional.empty();
    return open.hasNext() ? Optional.empty() : first;
  }

  /** Returns the registry of the test. */
  public PrometheusRegistry registry() {
    return registry;
  }

  /** Ends the time of the test. Threads that still refer to it no longer record on its registry. */
  @Override
  public void close() {
    if (OPEN.remove(this) && OF_THREAD.get() == this) {
      if (outer == null) {
        OF_THREAD.remove();
      } else {
        OF_THREAD.set(outer);
      }
    }
  }
}
