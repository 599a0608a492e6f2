package io.forethought.runtime.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.OrderMetrics;
import shop.OrderMetricsImpl;
import shop.QueueMetrics;
import shop.QueueMetricsImpl;

/** Two registries, such as those of two applications, whose sets are on a third one. */
@Tag("once")
class RedirectionTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final PrometheusRegistry one = new PrometheusRegistry();
  private final PrometheusRegistry two = new PrometheusRegistry();

  /** The sources of one application. */
  private record Length(double waiting) implements QueueMetricsImpl.Sources {
    @Override
    public double archived() {
      return 0;
    }
  }

  @Test
  void aSetIsRegisteredOnceWhicheverRegistryAProgramNames() {
    try (Redirection first = Redirection.open(one, registry);
        Redirection second = Redirection.open(two, registry)) {
      OrderMetrics orders = OrderMetricsImpl.register(one);
      assertThat(Forethought.metrics(OrderMetrics.class, one)).isSameAs(orders);
      assertThat(Forethought.metrics(OrderMetrics.class, registry)).isSameAs(orders);
      assertThat(OrderMetricsImpl.register(two)).isSameAs(orders);
      assertThat(MetricSets.registered(orders))
          .contains(new RegisteredSet(OrderMetrics.class, registry));
      try (SharedSet<OrderMetrics> shared = SharedSet.open(OrderMetrics.class, two)) {
        assertThat(shared.metrics()).isSameAs(orders);
      }
      assertThat(Scrape.text(one)).isEmpty();
      assertThat(List.of(first, second)).doesNotHaveDuplicates();
    }
  }

  @Test
  void oneRegistryStillGetsASetOnlyOnce() {
    try (Redirection open = Redirection.open(one, registry)) {
      assertThat(OrderMetricsImpl.register(one)).isNotNull();
      assertThatIllegalStateException()
          .isThrownBy(() -> OrderMetricsImpl.register(one))
          .withMessageContaining("is registered twice on one registry");
      assertThatIllegalStateException().isThrownBy(() -> OrderMetricsImpl.register(registry));
      assertThat(open).isNotNull();
    }
  }

  @Test
  void theSourcesOfTheSecondApplicationFollowThoseOfTheFirst() {
    try (Redirection first = Redirection.open(one, registry);
        Redirection second = Redirection.open(two, registry)) {
      QueueMetrics exposed = QueueMetricsImpl.register(one, new Length(3));
      QueueMetrics waiting = QueueMetricsImpl.register(two, new Length(7));
      assertThat(Forethought.metrics(QueueMetrics.class, two)).isSameAs(exposed);
      assertThat(waiting()).isEqualTo("3.0");

      Forethought.unregister(QueueMetrics.class, one);
      assertThat(waiting()).isEqualTo("7.0");
      assertThat(Forethought.metrics(QueueMetrics.class, registry)).isSameAs(waiting);

      Forethought.unregister(QueueMetrics.class, two);
      assertThat(Scrape.text(registry)).isEmpty();
      assertThat(List.of(first, second)).doesNotHaveDuplicates();
    }
  }

  @Test
  void usesWithSourcesFollowEachOtherOnOneRegistry() {
    SharedSet<QueueMetrics> first = open(3);
    SharedSet<QueueMetrics> second = open(7);
    SharedSet<QueueMetrics> third = open(9);
    assertThat(waiting()).isEqualTo("3.0");

    second.close();
    first.close();
    first.close();
    assertThat(waiting()).isEqualTo("9.0");
    assertThat(MetricSets.registered(third.metrics())).isPresent();

    third.close();
    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void setsThatAreRegisteredAlreadyAreMoved() {
    OrderMetrics orders = OrderMetricsImpl.register(one);
    orders.pending().set(2);
    QueueMetrics queue = QueueMetricsImpl.register(one, new Length(3));

    try (Redirection open = Redirection.open(one, registry)) {
      assertThat(Scrape.text(one)).isEmpty();
      assertThat(Scrape.text(registry)).contains("\nshop_orders_pending 2.0\n");
      assertThat(waiting()).isEqualTo("3.0");
      assertThat(Forethought.metrics(OrderMetrics.class, registry)).isSameAs(orders);
      assertThat(Forethought.metrics(QueueMetrics.class, one)).isSameAs(queue);
      Forethought.unregister(QueueMetrics.class, one);
      assertThat(Scrape.text(registry)).doesNotContain("queue");
      assertThat(open).isNotNull();
    }
  }

  @Test
  void aRegistryHasItsOwnSetsAgainAfterTheEnd() {
    Redirection open = Redirection.open(one, registry);
    OrderMetrics shared = Forethought.metrics(OrderMetrics.class, one);
    open.close();

    assertThat(Forethought.metrics(OrderMetrics.class, one)).isNotSameAs(shared);
    assertThat(Scrape.text(one)).contains("shop_orders_pending");
    assertThat(Forethought.metrics(OrderMetrics.class, registry)).isSameAs(shared);
  }

  @Test
  void aRegistryIsNotRedirectedToItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Redirection.open(one, one))
        .withMessage("A registry cannot be redirected to itself.");
  }

  private SharedSet<QueueMetrics> open(double waiting) {
    return SharedSet.open(QueueMetrics.class, registry, new Length(waiting));
  }

  /** The value of the gauge in a scrape. */
  private String waiting() {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("shop_queue_waiting "))
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .findFirst()
        .orElse("");
  }
}
