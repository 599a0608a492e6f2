package io.forethought.runtime;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;

/** The shop, deployed on a registry of its container. */
final class Application {

  private final ClassLoader loader;
  private final PrometheusRegistry registry;

  private Application(ClassLoader loader, PrometheusRegistry registry) {
    this.loader = loader;
    this.registry = registry;
  }

  /** Deploys the application, which registers its metrics. */
  static Application deploy(ApplicationLoader loader, PrometheusRegistry registry) {
    Application application = new Application(loader, registry);
    application.register();
    return application;
  }

  void register() {
    Object unused =
        call(
            "shop.OrderMetricsImpl",
            "register",
            new Class<?>[] {PrometheusRegistry.class},
            registry);
  }

  void unregister() {
    Object unused =
        call(
            "io.forethought.runtime.Forethought",
            "unregister",
            new Class<?>[] {Class.class, PrometheusRegistry.class},
            load("shop.OrderMetrics"),
            registry);
  }

  /** Records a visit on the calling thread. */
  void visit() {
    Object metrics =
        call(
            "io.forethought.runtime.Forethought",
            "metrics",
            new Class<?>[] {Class.class, PrometheusRegistry.class},
            load("shop.OrderMetrics"),
            registry);
    try {
      metrics
          .getClass()
          .getMethod("visited", String.class, String.class)
          .invoke(metrics, "web", "spring");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what is collected when nothing keeps the classes of the application. */
  WeakReference<ClassLoader> loader() {
    return new WeakReference<>(loader);
  }

  private Class<?> load(String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object call(String type, String method, Class<?>[] parameters, Object... arguments) {
    try {
      return load(type).getMethod(method, parameters).invoke(null, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
