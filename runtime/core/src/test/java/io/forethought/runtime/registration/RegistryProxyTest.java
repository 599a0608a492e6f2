package io.forethought.runtime.registration;

import static net.bytebuddy.matcher.ElementMatchers.isDeclaredBy;
import static net.bytebuddy.matcher.ElementMatchers.isEquals;
import static net.bytebuddy.matcher.ElementMatchers.isHashCode;
import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.MethodCall;
import org.junit.jupiter.api.Test;
import shop.OrderMetrics;
import shop.OrderMetricsImpl;

/** Tests registries behind proxies, as containers create them for beans with a scope. */
class RegistryProxyTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  /** Passes calls to a registry. All proxies are equal, like those of one bean in Weld. */
  private static PrometheusRegistry proxy(PrometheusRegistry registry) {
    try {
      return new ByteBuddy()
          .subclass(PrometheusRegistry.class)
          .method(isDeclaredBy(PrometheusRegistry.class).and(isPublic()))
          .intercept(MethodCall.invokeSelf().on(registry).withAllArguments())
          .method(isEquals())
          .intercept(FixedValue.value(true))
          .method(isHashCode())
          .intercept(FixedValue.value(1))
          .make()
          .load(PrometheusRegistry.class.getClassLoader())
          .getLoaded()
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long ownMetrics(PrometheusRegistry registry) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("forethought_incidents_total "))
        .count();
  }

  @Test
  void aSetThatWasRegisteredThroughAProxyIsFoundWithoutIt() {
    OrderMetrics first = Forethought.metrics(OrderMetrics.class, proxy(registry));

    assertThat(Forethought.metrics(OrderMetrics.class, registry)).isSameAs(first);
    assertThat(Forethought.metrics(OrderMetrics.class, proxy(registry))).isSameAs(first);
    assertThat(ownMetrics(registry)).isEqualTo(1);
    assertThat(MetricSets.registered(first))
        .contains(new RegisteredSet(OrderMetrics.class, registry));
  }

  @Test
  void aSetThatIsRegisteredIsFoundThroughAProxy() {
    OrderMetrics first = Forethought.metrics(OrderMetrics.class, registry);

    assertThat(Forethought.metrics(OrderMetrics.class, proxy(registry))).isSameAs(first);
    assertThatIllegalStateException()
        .isThrownBy(() -> OrderMetricsImpl.register(proxy(registry)))
        .withMessageContaining("is registered twice on one registry");
  }

  @Test
  void equalProxiesOfTwoRegistriesAreTwoRegistries() {
    PrometheusRegistry other = new PrometheusRegistry();
    Forethought.metrics(OrderMetrics.class, proxy(registry)).pending().set(1);
    Forethought.metrics(OrderMetrics.class, proxy(other)).pending().set(2);

    assertThat(Scrape.text(registry)).contains("\nshop_orders_pending 1.0\n");
    assertThat(Scrape.text(other)).contains("\nshop_orders_pending 2.0\n");
  }

  @Test
  void setsAreRemovedThroughAProxyAndComeBackWithoutIt() {
    Forethought.metrics(OrderMetrics.class, registry).pending().set(1);

    Forethought.unregister(OrderMetrics.class, proxy(registry));
    assertThat(Scrape.text(registry)).isEmpty();

    Forethought.metrics(OrderMetrics.class, proxy(registry)).pending().set(2);
    assertThat(Forethought.metrics(OrderMetrics.class, registry).pending().get()).isEqualTo(2);
    assertThat(ownMetrics(registry)).isEqualTo(1);
  }

  @Test
  void usesThroughAProxyAndWithoutItAreCountedTogether() {
    SharedSet<OrderMetrics> one = SharedSet.open(OrderMetrics.class, registry);
    SharedSet<OrderMetrics> two = SharedSet.open(OrderMetrics.class, proxy(registry));
    one.close();
    assertThat(Scrape.text(registry)).contains("\nshop_orders_pending 0.0\n");

    two.close();
    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void aSetThatCannotBeRegisteredLeavesNothing() {
    Gauge.builder().name("shop_orders_mode").help("Not ours.").register(registry);
    String before = Scrape.text(registry);

    assertThatIllegalStateException().isThrownBy(() -> OrderMetricsImpl.register(proxy(registry)));

    assertThat(RegistryHomes.find(registry)).isEmpty();
    assertThat(Scrape.text(registry)).isEqualTo(before);
  }

  @Test
  void collectorsThatFailDoNotPreventARegistration() {
    registry.register(
        (Collector)
            () -> {
              throw new IllegalStateException("no connection");
            });

    assertThat(Forethought.metrics(OrderMetrics.class, registry))
        .isSameAs(Forethought.metrics(OrderMetrics.class, registry));
  }

  @Test
  void threadsThatBeginTogetherFindOneSet() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 50; round++) {
        PrometheusRegistry fresh = new PrometheusRegistry();
        PrometheusRegistry proxy = proxy(fresh);
        CountDownLatch both = new CountDownLatch(2);
        List<Future<OrderMetrics>> found =
            List.of(
                threads.submit(() -> meet(both, fresh)), threads.submit(() -> meet(both, proxy)));

        assertThat(found.get(0).get()).isSameAs(found.get(1).get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static OrderMetrics meet(CountDownLatch both, PrometheusRegistry registry)
      throws InterruptedException {
    both.countDown();
    both.await();
    return Forethought.metrics(OrderMetrics.class, registry);
  }
}
