package io.forethought.runtime.registration;

import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.shared.SharedValues;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/**
 * Registers metrics of which each process has its own, such as those of the JVM. Any process that
 * shares the directory exposes them for all.
 *
 * @since 0.1.0
 */
public final class EachProcess {

  /** The system property that exposes the JVM metrics of all running processes. */
  public static final String JVM = "forethought.multiprocess.jvm";

  private static final Set<PrometheusRegistry> REGISTERED =
      Collections.newSetFromMap(new WeakHashMap<>());

  private EachProcess() {}

  /**
   * Registers metrics of all processes that share a directory, or those of this process if none is
   * chosen. A second call on the same registry does nothing.
   *
   * @param registry where they are exposed
   * @param metrics registers those of this process
   */
  public static void register(PrometheusRegistry registry, Consumer<PrometheusRegistry> metrics) {
    Optional<SharedValues> values = FamilySet.sharedValues();
    if (values.isEmpty()) {
      metrics.accept(registry);
      return;
    }
    synchronized (REGISTERED) {
      if (!REGISTERED.contains(registry)) {
        PrometheusRegistry own = new PrometheusRegistry();
        metrics.accept(own);
        registry.register(values.get().ofEachProcess(own));
        REGISTERED.add(registry);
      }
    }
  }
}
