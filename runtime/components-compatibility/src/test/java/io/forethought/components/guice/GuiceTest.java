package io.forethought.components.guice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests providers of metric sets in Guice. */
class GuiceTest {

  private static final PrometheusRegistry REGISTRY = PrometheusRegistry.defaultRegistry;

  static class Booth {

    final TicketMetrics tickets;

    @Inject
    Booth(TicketMetrics tickets) {
      this.tickets = tickets;
    }
  }

  static class Program extends AbstractModule {
    @Override
    protected void configure() {
      bind(TicketMetrics.class).toProvider(TicketMetricsComponent.class);
      bind(TicketMetrics.Queue.class)
          .toProvider(TicketMetrics_QueueComponent.class)
          .asEagerSingleton();
    }
  }

  static class Sources extends AbstractModule {
    @Override
    protected void configure() {
      bind(TicketMetrics_QueueImpl.Sources.class).toInstance(() -> 3);
    }
  }

  @AfterEach
  void unregister() {
    Forethought.unregister(TicketMetrics.class, REGISTRY);
    Forethought.unregister(TicketMetrics.Queue.class, REGISTRY);
  }

  @Test
  void setsAreInjected() {
    Injector injector = Guice.createInjector(new Program(), new Sources());
    injector.getInstance(Booth.class).tickets.sold().inc();

    assertThat(injector.getInstance(TicketMetrics.class))
        .isSameAs(Forethought.metrics(TicketMetrics.class));
    assertThat(injector.getInstance(TicketMetrics.Queue.class))
        .isSameAs(injector.getInstance(TicketMetrics.Queue.class));
    assertThat(Scrape.text(REGISTRY).lines())
        .contains("kiosk_queue_length 3.0", "kiosk_tickets_sold_total 1.0");
  }

  @Test
  void missingSourcesAreAnError() {
    assertThatThrownBy(() -> Guice.createInjector(new Program()))
        .isInstanceOf(CreationException.class)
        .hasMessageContaining("No implementation for TicketMetrics_QueueImpl$Sources was bound");
  }
}
