package io.forethought.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** A web application that goes must take its classes with it, though the registry stays. */
class ClassUnloadingTest {

  private static final int COLLECTIONS = 50;

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void theClassesOfASetGoAfterItIsUnregistered() throws Exception {
    WeakReference<ClassLoader> application = runApplication(true);

    assertThat(isCollected(application)).isTrue();
    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void theClassesOfASetGoEvenIfItStaysRegistered() throws Exception {
    WeakReference<ClassLoader> application = runApplication(false);

    assertThat(isCollected(application)).isTrue();
    assertThat(Scrape.text(registry)).contains("\nshop_orders_pending 0.0\n");
  }

  @Test
  void aRegistryGoesThoughTheSetStays() {
    WeakReference<PrometheusRegistry> gone = registerOnShortLivedRegistry();

    assertThat(isCollected(gone)).isTrue();
  }

  private WeakReference<ClassLoader> runApplication(boolean unregister) throws Exception {
    ClassLoader application = new ApplicationLoader();
    Class<?> set = application.loadClass("shop.OrderMetrics");
    application
        .loadClass("shop.OrderMetricsImpl")
        .getMethod("register", PrometheusRegistry.class)
        .invoke(null, registry);
    assertThat(set.getClassLoader()).isSameAs(application);
    assertThat(Scrape.text(registry)).contains("\nshop_orders_pending 0.0\n");
    if (unregister) {
      Forethought.unregister(set, registry);
    }
    return new WeakReference<>(application);
  }

  private static WeakReference<PrometheusRegistry> registerOnShortLivedRegistry() {
    PrometheusRegistry shortLived = new PrometheusRegistry();
    Forethought.metrics(shop.OrderMetrics.class, shortLived);
    return new WeakReference<>(shortLived);
  }

  private static boolean isCollected(WeakReference<?> reference) {
    for (int i = 0; i < COLLECTIONS && !reference.refersTo(null); i++) {
      System.gc();
    }
    return reference.refersTo(null);
  }

  /** Loads the classes of the shop itself and leaves all others to its parent. */
  private static final class ApplicationLoader extends ClassLoader {

    ApplicationLoader() {
      super(ClassUnloadingTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("shop.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : define(name);
      }
    }

    private Class<?> define(String name) {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
