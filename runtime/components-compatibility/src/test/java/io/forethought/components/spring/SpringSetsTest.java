package io.forethought.components.spring;

import static io.forethought.components.spring.Registries.context;
import static io.forethought.components.spring.Registries.samples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;

/** Tests metric sets that are beans of Spring. */
class SpringSetsTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  /** What a program has: everything in its packages is found. */
  @Configuration(proxyBeanMethods = false)
  @ComponentScan(
      includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Booth.class),
      excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Queue|Test).*"))
  static class Program {}

  static class Booth {

    final TicketMetrics tickets;
    final io.forethought.components.spring.other.TicketMetrics cinema;

    Booth(TicketMetrics tickets, io.forethought.components.spring.other.TicketMetrics cinema) {
      this.tickets = tickets;
      this.cinema = cinema;
    }
  }

  static class Queue implements QueueMetricsImpl.Sources {
    @Override
    public double length() {
      return 3;
    }
  }

  static class LongQueue implements QueueMetricsImpl.Sources {
    @Override
    public double length() {
      return 7;
    }
  }

  @Test
  void scanningFindsSetsOfTheSameNameInSeveralPackages() {
    try (ConfigurableApplicationContext program = context(registry, Program.class, Booth.class)) {
      program.getBean(Booth.class).tickets.sold().inc();
      program.getBean(Booth.class).cinema.sold().inc(2);

      assertThat(samples(registry))
          .contains("fair_tickets_sold_total 1.0", "cinema_tickets_sold_total 2.0");
    }
  }

  @Test
  void withoutRegistryTheSetIsThatOfForethought() {
    try (ConfigurableApplicationContext program =
        new AnnotationConfigApplicationContext(TicketMetricsComponent.class)) {
      assertThat(program.getBean(TicketMetrics.class))
          .isSameAs(Forethought.metrics(TicketMetrics.class));
    } finally {
      Forethought.unregister(TicketMetrics.class, PrometheusRegistry.defaultRegistry);
    }
  }

  @Test
  void severalRegistriesAreAnError() {
    AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();
    program.registerBean("first", PrometheusRegistry.class, PrometheusRegistry::new);
    program.registerBean("second", PrometheusRegistry.class, PrometheusRegistry::new);
    program.register(TicketMetricsComponent.class);

    assertThatThrownBy(program::refresh)
        .hasRootCauseInstanceOf(NoUniqueBeanDefinitionException.class)
        .rootCause()
        .hasMessageContaining("first,second");
  }

  @Test
  void contextsOnOneRegistryShareTheSet() {
    try (ConfigurableApplicationContext one = context(registry, TicketMetricsComponent.class)) {
      one.getBean(TicketMetrics.class).sold().inc();
      try (ConfigurableApplicationContext two = context(registry, TicketMetricsComponent.class)) {
        two.getBean(TicketMetrics.class).sold().inc();
      }

      assertThat(samples(registry)).containsExactly("fair_tickets_sold_total 2.0");
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class ScopedRegistry {
    @Bean
    @Scope(proxyMode = ScopedProxyMode.TARGET_CLASS)
    PrometheusRegistry registry() {
      return new PrometheusRegistry();
    }
  }

  @Test
  void aRegistryBehindAProxyIsTheSameRegistry() {
    try (ConfigurableApplicationContext program =
        new AnnotationConfigApplicationContext(
            ScopedRegistry.class, TicketMetricsComponent.class)) {
      program.getBean(TicketMetrics.class).sold().inc();
      PrometheusRegistry behind =
          program.getBean("scopedTarget.registry", PrometheusRegistry.class);

      assertThat(program.getBean("registry")).isNotSameAs(behind);
      assertThat(Forethought.metrics(TicketMetrics.class, behind))
          .isSameAs(program.getBean(TicketMetrics.class));
      assertThat(samples(behind)).containsExactly("fair_tickets_sold_total 1.0");
    }
  }

  @Test
  void sourcesAreBeansAndEndWithTheContext() {
    try (ConfigurableApplicationContext program =
        context(registry, QueueMetricsComponent.class, Queue.class)) {
      program.getBean(QueueMetrics.class).left().inc();
      assertThat(samples(registry)).contains("fair_queue_left_total 1.0", "fair_queue_length 3.0");
    }
    assertThat(samples(registry)).isEmpty();

    try (ConfigurableApplicationContext next =
        context(registry, QueueMetricsComponent.class, Queue.class)) {
      assertThat(next.isActive()).isTrue();
      assertThat(samples(registry)).contains("fair_queue_left_total 0.0", "fair_queue_length 3.0");
    }
  }

  @Test
  void missingSourcesAreAnErrorAtTheStart() {
    assertThatExceptionOfType(UnsatisfiedDependencyException.class)
        .isThrownBy(() -> context(registry, QueueMetricsComponent.class).close())
        .withMessageContaining("QueueMetricsImpl$Sources");
    assertThat(samples(registry)).isEmpty();
  }

  static class RecordingQueue extends Queue {

    final QueueMetrics metrics;

    RecordingQueue(@Lazy QueueMetrics metrics) {
      this.metrics = metrics;
    }
  }

  @Test
  void theBeanWithTheSourcesCanGetTheSetLazily() {
    try (ConfigurableApplicationContext program =
        context(registry, QueueMetricsComponent.class, RecordingQueue.class)) {
      program.getBean(RecordingQueue.class).metrics.left().inc();

      assertThat(samples(registry)).contains("fair_queue_left_total 1.0", "fair_queue_length 3.0");
    }
  }

  @Test
  void theSourcesOfTheSecondContextFollowThoseOfTheFirst() {
    ConfigurableApplicationContext one =
        context(registry, QueueMetricsComponent.class, Queue.class);
    try (ConfigurableApplicationContext two =
        context(registry, QueueMetricsComponent.class, LongQueue.class)) {
      two.getBean(QueueMetrics.class).left().inc();
      assertThat(samples(registry)).contains("fair_queue_left_total 0.0", "fair_queue_length 3.0");

      one.close();
      assertThat(samples(registry)).contains("fair_queue_left_total 1.0", "fair_queue_length 7.0");
    }
    assertThat(samples(registry)).isEmpty();
  }
}
