package io.forethought.components.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the registries that an application can give to its metric sets. */
class CdiRegistriesTest {

  private static final List<PrometheusRegistry> PRODUCED = new ArrayList<>();

  /** The container injects a proxy of its registry. */
  static class Scoped {
    @Produces
    @ApplicationScoped
    PrometheusRegistry registry() {
      return produced(new PrometheusRegistry());
    }
  }

  /** The container injects a proxy of the default registry. */
  static class ScopedDefault {
    @Produces
    @ApplicationScoped
    PrometheusRegistry registry() {
      return produced(PrometheusRegistry.defaultRegistry);
    }
  }

  /** Each injection has a registry of its own. */
  static class Unscoped {
    @Produces
    PrometheusRegistry registry() {
      return produced(new PrometheusRegistry());
    }
  }

  /** The registry is cleaned up by the application. */
  static class Disposed {
    @Produces
    @Singleton
    PrometheusRegistry registry() {
      return produced(new PrometheusRegistry());
    }

    void clear(@Disposes PrometheusRegistry registry) {
      registry.clear();
    }
  }

  static class Queue implements QueueMetricsImpl.Sources {
    @Override
    public double length() {
      return 3;
    }
  }

  private static PrometheusRegistry produced(PrometheusRegistry registry) {
    PRODUCED.add(registry);
    return registry;
  }

  @BeforeEach
  void forgetRegistries() {
    PRODUCED.clear();
  }

  @AfterEach
  void unregister() {
    Forethought.unregister(TicketMetrics.class, PrometheusRegistry.defaultRegistry);
    Forethought.unregister(QueueMetrics.class, PrometheusRegistry.defaultRegistry);
  }

  private static WeldContainer start(Class<?>... more) {
    return new Weld()
        .disableDiscovery()
        .beanClasses(TicketMetricsComponent.class, QueueMetricsComponent.class, Queue.class)
        .addBeanClasses(more)
        .initialize();
  }

  private static void sell(WeldContainer program) {
    program.select(TicketMetrics.class).get().sold().inc();
  }

  private static List<String> samples(PrometheusRegistry registry) {
    return Scrape.text(registry).lines().filter(line -> line.startsWith("booth_")).toList();
  }

  @Test
  void eachContainerHasItsRegistryBehindAProxy() {
    for (int container = 0; container < 2; container++) {
      try (WeldContainer program = start(Scoped.class)) {
        sell(program);

        assertThat(samples(program.select(PrometheusRegistry.class).get()))
            .containsExactly("booth_queue_length 3.0", "booth_tickets_sold_total 1.0");
        assertThat(PRODUCED).hasSize(container + 1);
      }
    }
  }

  @Test
  void setsInjectedAndFoundAreTheSameOnTheDefaultRegistry() {
    PrometheusRegistry registry = PrometheusRegistry.defaultRegistry;
    TicketMetrics found = Forethought.metrics(TicketMetrics.class);
    for (int container = 0; container < 2; container++) {
      try (WeldContainer program = start(ScopedDefault.class)) {
        sell(program);

        assertThat(program.select(TicketMetrics.class).get()).isSameAs(found);
        assertThat(samples(registry))
            .containsExactly(
                "booth_queue_length 3.0", "booth_tickets_sold_total " + (container + 1.0));
      }
    }
    assertThat(samples(registry))
        .as("gauges end with the container")
        .containsExactly("booth_tickets_sold_total 2.0");
  }

  @Test
  void gaugesAreRemovedFromTheRegistryOnWhichTheyAre() {
    try (WeldContainer program = start(Unscoped.class)) {
      sell(program);
      assertThat(PRODUCED).hasSize(2);
      assertThat(PRODUCED.stream().map(CdiRegistriesTest::samples))
          .as("a registry for each injection")
          .containsExactlyInAnyOrder(
              List.of("booth_queue_length 3.0"), List.of("booth_tickets_sold_total 1.0"));
    }
    assertThat(PRODUCED.stream().map(CdiRegistriesTest::samples))
        .containsExactlyInAnyOrder(List.of(), List.of("booth_tickets_sold_total 1.0"));
  }

  @Test
  void aRegistryThatTheApplicationClearsIsProducedOnce() {
    try (WeldContainer program = start(Disposed.class)) {
      sell(program);
      assertThat(samples(PRODUCED.get(0))).contains("booth_tickets_sold_total 1.0");
    }
    assertThat(samples(PRODUCED.get(0))).isEmpty();
    assertThat(PRODUCED).hasSize(1);
  }
}
