package io.forethought.components.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.components.library.Inspection;
import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.Test;

/** Tests metric sets and measured services in Weld. */
class CdiTest {

  @Dependent
  static class Registries {
    @Produces
    @Singleton
    PrometheusRegistry registry() {
      return new PrometheusRegistry();
    }
  }

  /** Its registry is behind a proxy of the container. */
  static class ScopedRegistries {
    @Produces
    @ApplicationScoped
    PrometheusRegistry registry() {
      return new PrometheusRegistry();
    }
  }

  @ApplicationScoped
  static class Booth implements QueueMetricsImpl.Sources {

    @Inject TicketMetrics tickets;

    void sell() {
      tickets.sold().inc();
    }

    @Override
    public double length() {
      return 3;
    }
  }

  @ApplicationScoped
  static class North implements Desk<String> {
    @Override
    public String sell(String visitor) {
      if (visitor.isEmpty()) {
        throw new IllegalArgumentException("nobody");
      }
      return "ticket for " + visitor;
    }
  }

  @Dependent
  @Named("south")
  static class South implements Desk<Integer> {
    @Override
    public Integer sell(Integer visitor) {
      return -visitor;
    }
  }

  private static Weld only(Class<?>... classes) {
    return new Weld().disableDiscovery().beanClasses(classes);
  }

  private static List<String> samples(WeldContainer program) {
    return samples(program.select(PrometheusRegistry.class).get());
  }

  private static List<String> samples(PrometheusRegistry registry) {
    return Scrape.text(registry).lines().filter(line -> line.startsWith("booth_")).toList();
  }

  @Test
  void everythingIsFoundByItsAnnotations() {
    PrometheusRegistry registry;
    try (WeldContainer program = new Weld().initialize()) {
      registry = program.select(PrometheusRegistry.class).get();
      assertThat(samples(program))
          .as("registered when the program starts")
          .containsExactly(
              "booth_desk_sell_calls_total 0.0",
              "booth_queue_length 3.0",
              "booth_tickets_sold_total 0.0");

      Booth booth = program.select(Booth.class).get();
      booth.sell();

      assertThat(samples(program)).contains("booth_tickets_sold_total 1.0");
    }
    assertThat(samples(registry))
        .as("gauges end with the container")
        .containsExactly("booth_desk_sell_calls_total 0.0", "booth_tickets_sold_total 1.0");
  }

  @Test
  void eachBeanOfTheInterfaceIsMeasured() {
    try (WeldContainer program = new Weld().initialize()) {
      Desks desks = program.select(Desks.class).get();

      assertThat(desks.north("Ada")).isEqualTo("ticket for Ada");
      assertThat(desks.south(5)).isEqualTo(-5);
      assertThatThrownBy(() -> desks.north(""))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("nobody");

      assertThat(samples(program)).contains("booth_desk_sell_calls_total 3.0");
    }
  }

  /** Calls the services that are injected into it. */
  @ApplicationScoped
  static class Desks {

    @Inject Desk<String> north;

    @Inject
    @Named("south")
    Desk<Integer> south;

    String north(String visitor) {
      return north.sell(visitor);
    }

    int south(int visitor) {
      return south.sell(visitor);
    }
  }

  @Dependent
  static class LongTickets implements Inspection<String> {
    @Override
    public boolean passes(String ticket) {
      return ticket.length() > 3;
    }
  }

  @Dependent
  static class Ages implements Inspection<Integer> {
    @Override
    public boolean passes(Integer age) {
      return age > 5;
    }
  }

  /** Calls what is injected into it. */
  @ApplicationScoped
  static class Gate {

    @Inject Inspection<String> tickets;
    @Inject Inspection<Integer> ages;

    boolean passes(String ticket, int age) {
      return tickets.passes(ticket) && ages.passes(age);
    }
  }

  @Test
  void beansOfAnInterfaceOfALibraryAreMeasured() {
    try (WeldContainer program = new Weld().initialize()) {
      assertThat(program.select(Gate.class).get().passes("Ada L.", 4)).isFalse();

      assertThat(Scrape.text(program.select(PrometheusRegistry.class).get()).lines())
          .contains("hall_tickets_inspected_total 1.0");
    }
  }

  @Test
  void withoutRegistryTheSetIsThatOfForethought() {
    try (WeldContainer program = only(TicketMetricsComponent.class).initialize()) {
      assertThat(program.select(TicketMetrics.class).get())
          .isSameAs(Forethought.metrics(TicketMetrics.class));
    } finally {
      Forethought.unregister(TicketMetrics.class, PrometheusRegistry.defaultRegistry);
    }
  }

  @Test
  void theRegistryCanBeBehindAProxy() {
    try (WeldContainer program =
        only(TicketMetricsComponent.class, ScopedRegistries.class).initialize()) {
      program.select(TicketMetrics.class).get().sold().inc();

      assertThat(samples(program)).containsExactly("booth_tickets_sold_total 1.0");
    }
  }

  @Test
  void missingSourcesAreAnErrorAtTheStart() {
    assertThatThrownBy(() -> only(QueueMetricsComponent.class).initialize().close())
        .hasMessageContaining("Unsatisfied dependencies for type Sources")
        .hasMessageContaining("QueueMetricsComponent.metrics");
  }
}
