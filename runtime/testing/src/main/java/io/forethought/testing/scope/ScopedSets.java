package io.forethought.testing.scope;

import io.forethought.runtime.registration.DefaultSets;
import io.forethought.runtime.registration.MetricSets;
import io.forethought.runtime.registration.RegisteredSet;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Metric sets that record on the registry of the running test, or on the default registry if no
 * test with the extension runs. The registry is chosen at each call, so that an instance in a
 * static field, which outlives a test, works in the next one.
 */
public final class ScopedSets implements DefaultSets {

  /** An instance for each set, the same each time, as programs expect. */
  private static final ClassValue<Object> INSTANCES =
      new ClassValue<>() {
        @Override
        protected Object computeValue(Class<?> set) {
          return Proxy.newProxyInstance(
              set.getClassLoader(), new Class<?>[] {set}, new Redirection(set));
        }
      };

  @Override
  public <T> T metrics(Class<T> set, Class<?> entryPoint) {
    T now = MetricSets.findOrRegister(set, registry(), entryPoint);
    return canBeCalled(set) ? set.cast(INSTANCES.get(set)) : now;
  }

  @Override
  public PrometheusRegistry registry() {
    return presentRegistry();
  }

  /** Finds out which set an object records for, and where it does now. */
  public static Optional<RegisteredSet> find(Object metrics) {
    if (Proxy.isProxyClass(metrics.getClass())
        && Proxy.getInvocationHandler(metrics) instanceof Redirection redirection) {
      PrometheusRegistry registry = presentRegistry();
      Object unused = MetricSets.findOrRegister(redirection.set(), registry, ScopedSets.class);
      return Optional.of(new RegisteredSet(redirection.set(), registry));
    }
    return MetricSets.registered(metrics);
  }

  private static PrometheusRegistry presentRegistry() {
    return Scope.current().orElse(PrometheusRegistry.defaultRegistry);
  }

  /**
   * Returns whether this module may call the methods of a set: modules can keep them private, and a
   * sealed interface has no other implementation.
   */
  private static boolean canBeCalled(Class<?> set) {
    return !set.isSealed()
        && Stream.of(set.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .allMatch(Method::trySetAccessible);
  }

  /**
   * Passes calls to the instance on the registry of the running test.
   *
   * @param set the interface that carries {@code @Metrics}
   */
  private record Redirection(Class<?> set) implements InvocationHandler {

    @Override
    public @Nullable Object invoke(
        Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
      if (method.getDeclaringClass() == Object.class) {
        return ofObject(proxy, method, arguments);
      }
      Object now = MetricSets.findOrRegister(set, presentRegistry(), ScopedSets.class);
      return Calls.invoke(now, method, arguments);
    }

    private @Nullable Object ofObject(
        Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
      return switch (method.getName()) {
        case "equals" -> arguments != null && proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> set.getName() + " on the registry of the running test";
      };
    }
  }
}
