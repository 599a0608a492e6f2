package io.forethought.components.spring;

import static io.forethought.components.spring.Registries.context;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.components.library.Inspection;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Tests that Spring measures the beans of an interface of a library that have the right types. */
class SpringLibraryInterfaceTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  static class LongTickets implements Inspection<String> {
    @Override
    public boolean passes(String ticket) {
      return ticket.length() > 3;
    }
  }

  /** The class does not have the type arguments, but the declaration of a bean does. */
  static class All<T> implements Inspection<T> {
    @Override
    public boolean passes(T thing) {
      return true;
    }
  }

  static class Beans {

    @Bean
    LongTickets ofClass() {
      return new LongTickets();
    }

    @Bean
    Inspection<String> ofLambda() {
      return ticket -> false;
    }

    @Bean
    Inspection<Integer> other() {
      return new All<>();
    }
  }

  static class Gate {
    @Autowired List<Inspection<String>> inspections;
    @Autowired Inspection<Integer> other;
  }

  @Test
  void beansWithTheSameTypeArgumentsAreMeasured() {
    try (ConfigurableApplicationContext program =
        context(
            registry,
            Beans.class,
            Gate.class,
            TicketInspectionMeteredComponent.class,
            TicketInspectionMetricsComponent.class)) {
      Gate gate = program.getBean(Gate.class);

      assertThat(gate.inspections.stream().map(each -> each.passes("Ada L.")))
          .containsExactly(true, false);
      assertThat(gate.other.passes(1)).isTrue();
      assertThat(program.getBeansOfType(TicketInspectionMetered.class).keySet())
          .containsExactlyInAnyOrder("ofClass", "ofLambda");
      assertThat(Scrape.text(registry).lines().filter(line -> line.startsWith("gate_")))
          .containsExactly("gate_tickets_inspected_total 2.0");
    }
  }
}
