package io.forethought.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
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

  /** In a container the threads that record belong to the container, and stay. */
  @Test
  void theClassesOfASetGoThoughThreadsThatRecordedStay() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      WeakReference<ClassLoader> application = recordOn(pool);

      assertThat(isCollected(application)).isTrue();
      assertThat(Scrape.text(registry)).isEmpty();
    } finally {
      pool.shutdown();
    }
  }

  /** The container has the library, and nobody scrapes after the application is gone. */
  @Test
  void theClassesOfASetGoWithTheirOwnThreadsThatRecorded() throws Exception {
    WeakReference<ClassLoader> application = recordOnThreadOfApplication();

    assertThat(isCollected(application)).isTrue();
  }

  private static WeakReference<ClassLoader> recordOnThreadOfApplication() throws Exception {
    Application application =
        Application.deploy(ApplicationLoader.ofApplication(), new PrometheusRegistry());
    Thread thread = new Thread(application::visit);
    thread.setContextClassLoader(application.loader().get());
    thread.start();
    thread.join();
    return application.loader();
  }

  /** Of two applications that each bring the library, one exposes Forethought's own metrics. */
  @Test
  void theNextLibraryExposesItsOwnMetricsAfterTheFirstIsGone() {
    Logger logger = Logger.getLogger("io.forethought.runtime.registration.RegistryHome");
    logger.setLevel(Level.OFF);
    WeakReference<ClassLoader> first;
    try {
      first = deployBesideOther();
    } finally {
      logger.setLevel(null);
    }

    assertThat(isCollected(first)).isTrue();
    assertThat(Scrape.text(registry))
        .containsOnlyOnce("\nforethought_incidents_total 1.0\n")
        .contains("\nvisits_total{page=\"start\"} 0.0\n")
        .doesNotContain("shop_");
  }

  @Test
  void theSourcesOfASetGoAfterItIsUnregistered() throws Exception {
    WeakReference<ClassLoader> application = runQueue(ApplicationLoader.ofApplication(), true);

    assertThat(isCollected(application)).isTrue();
    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void theSourcesOfASetGoWithTheLibraryOfTheirApplication() throws Exception {
    WeakReference<ClassLoader> application = runQueue(ApplicationLoader.withLibrary(), true);

    assertThat(isCollected(application)).isTrue();
    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void theSourcesOfASetGoEvenIfItStaysRegistered() throws Exception {
    WeakReference<ClassLoader> application = runQueue(ApplicationLoader.ofApplication(), false);

    assertThat(isCollected(application)).isTrue();
    assertThat(Scrape.text(registry))
        .contains("\nshop_queue_archived NaN\n", "\nshop_queue_waiting NaN\n");
  }

  private WeakReference<ClassLoader> runQueue(ClassLoader application, boolean unregister)
      throws Exception {
    application
        .loadClass("shop.Queue")
        .getMethod("start", PrometheusRegistry.class)
        .invoke(null, registry);
    assertThat(Scrape.text(registry))
        .contains("\nshop_queue_archived 40.0\n", "\nshop_queue_waiting 3.0\n");
    if (unregister) {
      application
          .loadClass("io.forethought.runtime.Forethought")
          .getMethod("unregister", Class.class, PrometheusRegistry.class)
          .invoke(null, application.loadClass("shop.QueueMetrics"), registry);
    }
    return new WeakReference<>(application);
  }

  private WeakReference<ClassLoader> deployBesideOther() {
    Application shop = Application.deploy(ApplicationLoader.withLibrary(), registry);
    assertThat(Scrape.text(registry)).contains("\nforethought_incidents_total 0.0\n");
    MetricSets.provide(
        OneCounter.class,
        instruments -> {
          CounterFamily.Builder visits = instruments.counter("visits_total", "V.");
          visits.stringLabel("page", "start").offset(null);
          return visits.build()::only;
        });
    Forethought.metrics(OneCounter.class, registry);
    assertThat(Scrape.text(registry))
        .containsOnlyOnce("\nforethought_incidents_total 0.0\n")
        .doesNotContain("visits_total\"}");
    shop.unregister();
    return shop.loader();
  }

  @Test
  void aSetOfAnEarlierDeploymentIsNamedAsTheSameSet() {
    Application earlier = Application.deploy(ApplicationLoader.ofApplication(), registry);

    assertThatIllegalStateException()
        .isThrownBy(() -> Application.deploy(ApplicationLoader.ofApplication(), registry))
        .withMessageMatching(
            """
            The metric "shop_orders_created_total" of the metric set "shop.OrderMetrics" cannot be \
            registered at .+: the same metric set of another class loader, registered at \
            .+, is still registered \\(.+\\).
            Fix: call Forethought.unregister\\(OrderMetrics.class, registry\\) when its application \
            stops. If both are to run, give each a registry of its own. \
            No metric of "shop.OrderMetrics" was registered.\
            """);

    earlier.unregister();
    Application.deploy(ApplicationLoader.ofApplication(), registry);
    assertThat(Scrape.text(registry)).contains("\nshop_orders_pending 0.0\n");
  }

  @Test
  void aRegistryGoesThoughTheSetStays() {
    WeakReference<PrometheusRegistry> gone = registerOnShortLivedRegistry();

    assertThat(isCollected(gone)).isTrue();
  }

  private WeakReference<ClassLoader> recordOn(ExecutorService pool) throws Exception {
    ClassLoader application = ApplicationLoader.ofApplication();
    Object metrics =
        application
            .loadClass("shop.OrderMetricsImpl")
            .getMethod("register", PrometheusRegistry.class)
            .invoke(null, registry);
    Method visited = metrics.getClass().getMethod("visited", String.class, String.class);
    CyclicBarrier together = new CyclicBarrier(4);
    Callable<Object> visit =
        () -> {
          // Each thread of the pool records, as none can do the work of two.
          together.await();
          return visited.invoke(metrics, "web", "spring");
        };
    for (Future<Object> done : pool.invokeAll(Collections.nCopies(4, visit))) {
      done.get();
    }
    assertThat(Scrape.text(registry)).contains("{campaign=\"spring\",channel=\"web\"} 4.0\n");
    Forethought.unregister(application.loadClass("shop.OrderMetrics"), registry);
    return new WeakReference<>(application);
  }

  private WeakReference<ClassLoader> runApplication(boolean unregister) throws Exception {
    ClassLoader application = ApplicationLoader.ofApplication();
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
}
