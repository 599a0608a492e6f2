package io.forethought.components.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.Test;

/** Tests measured beans of scopes that are stored, and beside decorators of the application. */
class CdiScopesTest {

  /** Keeps the beans of this test apart from those that are found by their annotations. */
  @Qualifier
  @Retention(RetentionPolicy.RUNTIME)
  @interface Special {}

  static class Registries {
    @Produces
    @Singleton
    PrometheusRegistry registry() {
      return new PrometheusRegistry();
    }
  }

  @SessionScoped
  @Special
  static class OfSession implements Desk<String>, Serializable {

    private static final long serialVersionUID = 1;

    @Inject Instance<TicketMetrics> metrics;

    @Override
    public String sell(String visitor) {
      metrics.get().sold().inc();
      return visitor;
    }
  }

  @Special
  static class Stored implements Desk<String>, Serializable {

    private static final long serialVersionUID = 1;
    private int visitors;

    @Override
    public String sell(String visitor) {
      visitors++;
      return visitor + " is number " + visitors;
    }
  }

  /** Answers without asking the bean. */
  @Decorator
  @Priority(1)
  static class Closed implements Desk<String>, Serializable {

    private static final long serialVersionUID = 1;

    @Inject @Delegate @Special Desk<String> desk;

    @Override
    public String sell(String visitor) {
      return "closed";
    }
  }

  private static WeldContainer start(Class<?>... more) {
    return new Weld()
        .disableDiscovery()
        .beanClasses(
            Registries.class,
            TicketMetricsComponent.class,
            DeskMetricsComponent.class,
            DeskMetered.class,
            Visit.class)
        .addBeanClasses(more)
        .initialize();
  }

  /** A bean that gets the desk that the container measures. */
  static class Visit {
    @Inject @Special Desk<String> desk;
  }

  private static Desk<String> desk(WeldContainer program) {
    return program.select(Visit.class).get().desk;
  }

  private static List<String> samples(WeldContainer program) {
    return Scrape.text(program.select(PrometheusRegistry.class).get())
        .lines()
        .filter(line -> line.startsWith("booth_desk_"))
        .toList();
  }

  @Test
  void beansOfASessionAreMeasured() {
    try (WeldContainer program = start(OfSession.class)) {
      assertThat(samples(program)).containsExactly("booth_desk_sell_calls_total 0.0");
      assertThat(desk(program)).isInstanceOf(Serializable.class);
    }
  }

  @Test
  void aBeanThatWasStoredIsStillMeasured() throws Exception {
    try (WeldContainer program = start(Stored.class)) {
      Desk<String> desk = desk(program);
      assertThat(desk.sell("Ada")).isEqualTo("Ada is number 1");

      Desk<String> copy = copy(desk);

      assertThat(copy.sell("Bo")).isEqualTo("Bo is number 2");
      assertThat(samples(program)).containsExactly("booth_desk_sell_calls_total 2.0");
    }
  }

  @SuppressWarnings("unchecked")
  private static Desk<String> copy(Desk<String> desk) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(desk);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Desk<String>) in.readObject();
    }
  }

  @Test
  void callsThatAnotherDecoratorAnswersCount() {
    try (WeldContainer program = start(Stored.class, Closed.class)) {
      assertThat(desk(program).sell("Ada")).isEqualTo("closed");
      assertThat(samples(program)).containsExactly("booth_desk_sell_calls_total 1.0");
    }
  }
}
