package io.forethought.components.spring;

import static io.forethought.components.spring.Registries.context;
import static io.forethought.components.spring.Registries.samples;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.autoproxy.BeanNameAutoProxyCreator;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** What Spring finds in the class of a bean is there, although a decorator replaces the bean. */
class SpringMethodsTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @EnableScheduling
  static class Scheduling {

    /** As for a class with transactions. */
    @Bean
    static BeanNameAutoProxyCreator proxies() {
      BeanNameAutoProxyCreator proxies = new BeanNameAutoProxyCreator();
      proxies.setProxyTargetClass(true);
      proxies.setBeanNames("intercepted");
      return proxies;
    }
  }

  /** Has a job that the measured interface does not have. */
  static class Ticking implements Desk {

    private final CountDownLatch ticked = new CountDownLatch(2);

    @Scheduled(fixedRate = 1)
    public void tick() {
      ticked.countDown();
    }

    @Override
    public String sell(String visitor) {
      try {
        return ticked.await(20, SECONDS) ? "ticks" : "stands still";
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
  }

  @Component("intercepted")
  static class Intercepted extends Ticking {}

  static class Ending extends Ticking implements DisposableBean {

    static final AtomicBoolean ENDED = new AtomicBoolean();

    @Override
    public void destroy() {
      ENDED.set(true);
    }
  }

  private ConfigurableApplicationContext program(Class<?>... classes) {
    List<Class<?>> all = new ArrayList<>(List.of(classes));
    all.add(DeskMeteredComponent.class);
    all.add(DeskMetricsComponent.class);
    all.add(Scheduling.class);
    return context(registry, all.toArray(Class<?>[]::new));
  }

  @Test
  void scheduledMethodsRun() {
    for (Class<?> type : List.of(Ticking.class, Intercepted.class, Ending.class)) {
      try (ConfigurableApplicationContext program = program(type)) {
        assertThat(program.getBean(Desk.class).sell("Ada")).as(type.getName()).isEqualTo("ticks");
      }
    }
    assertThat(Ending.ENDED).isTrue();
    assertThat(samples(registry)).containsExactly("fair_desk_sell_calls_total 3.0");
  }

  @Controller
  static class Clerk implements Desk {
    @Override
    public String sell(String visitor) {
      return visitor;
    }
  }

  @Test
  void aControllerKeepsItsClassAndTheLogSaysThatItIsNotMeasured() {
    List<String> messages = new ArrayList<>();
    Logger logger = Logger.getLogger("io.forethought.runtime.method.DecoratedObject");
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord message) {
            messages.add(new SimpleFormatter().formatMessage(message));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    try (ConfigurableApplicationContext program = program(Clerk.class)) {
      assertThat(program.getBean(Clerk.class).sell("Ada")).isEqualTo("Ada");
    } finally {
      logger.removeHandler(handler);
    }
    assertThat(messages)
        .containsExactly(
            """
            The controller io.forethought.components.spring.SpringMethodsTest$Clerk is not measured \
            by io.forethought.components.spring.DeskMetered, because Spring finds the handlers of \
            requests by the class of a bean.
            Fix: measure a service that the controller calls, and set components = \
            Components.NONE in the @Instrumented of its interface. HTTP metrics record its \
            requests.\
            """);
    assertThat(samples(registry)).containsExactly("fair_desk_sell_calls_total 0.0");
  }
}
