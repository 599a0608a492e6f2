package io.forethought.components.spring;

import static io.forethought.components.spring.Registries.context;
import static io.forethought.components.spring.Registries.samples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.autoproxy.BeanNameAutoProxyCreator;
import org.springframework.beans.factory.BeanNotOfRequiredTypeException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.SimpleThreadScope;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tests that Spring measures each bean that implements a measured interface. */
class SpringServicesTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Order(2)
  @Component("north")
  static class North implements Desk, Supplier<String> {

    @Override
    public String sell(String visitor) {
      if (visitor.isEmpty()) {
        throw new IllegalArgumentException("nobody");
      }
      return "ticket for " + visitor;
    }

    @Override
    public String get() {
      return "north";
    }
  }

  @Order(1)
  @Component("south")
  static class South implements Desk {

    @Override
    public String sell(String visitor) {
      return "no tickets";
    }
  }

  static class Guide {

    final Desk desk;

    Guide(@Qualifier("south") Desk desk) {
      this.desk = desk;
    }
  }

  private ConfigurableApplicationContext program(Class<?>... classes) {
    List<Class<?>> all = new ArrayList<>(List.of(classes));
    all.add(DeskMeteredComponent.class);
    all.add(DeskMetricsComponent.class);
    return context(registry, all.toArray(Class<?>[]::new));
  }

  private void expectCalls(int calls) {
    assertThat(samples(registry)).containsExactly("fair_desk_sell_calls_total " + calls + ".0");
  }

  @Test
  void theBeanItselfIsReplaced() {
    try (ConfigurableApplicationContext program = program(South.class)) {
      Desk desk = program.getBean(Desk.class);

      assertThat(desk).isInstanceOf(DeskMetered.class);
      assertThat(desk.sell("Ada")).isEqualTo("no tickets");
      expectCalls(1);
    }
  }

  @Test
  void severalBeansAreMeasuredHoweverTheyAreInjected() {
    try (ConfigurableApplicationContext program = program(North.class, South.class, Guide.class)) {
      Map<String, Desk> desks = program.getBeansOfType(Desk.class);
      List<String> sold =
          program
              .getBeanProvider(Desk.class)
              .orderedStream()
              .map(desk -> desk.sell("Ada"))
              .toList();
      program.getBean(Guide.class).desk.sell("Ada");

      assertThat(desks).containsOnlyKeys("north", "south");
      assertThat(sold).containsExactly("no tickets", "ticket for Ada");
      expectCalls(3);
    }
  }

  @Test
  void otherInterfacesOfTheBeanStay() {
    try (ConfigurableApplicationContext program = program(North.class)) {
      Desk desk = program.getBean(Desk.class);

      assertThat(program.getBean(Supplier.class)).isSameAs(desk).isEqualTo(desk);
      assertThat(program.getBean(Supplier.class).get()).isEqualTo("north");
      assertThatThrownBy(() -> desk.sell(""))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("nobody");
      expectCalls(1);
    }
  }

  @Test
  void theClassOfTheBeanCannotBeInjected() {
    try (ConfigurableApplicationContext program = program(South.class)) {
      assertThatExceptionOfType(BeanNotOfRequiredTypeException.class)
          .isThrownBy(() -> program.getBean("south", South.class))
          .withMessageContaining("South")
          .withMessageContaining("DeskMetered");
    }
  }

  static class Prototypes {
    @Bean
    @Scope("prototype")
    Desk desk() {
      return new South();
    }
  }

  @Test
  void eachPrototypeIsMeasured() {
    try (ConfigurableApplicationContext program = program(Prototypes.class)) {
      Desk one = program.getBean(Desk.class);
      Desk two = program.getBean(Desk.class);
      one.sell("Ada");
      two.sell("Ada");

      assertThat(one).isNotSameAs(two);
      expectCalls(2);
    }
  }

  static class Scoped {
    @Bean
    static org.springframework.beans.factory.config.CustomScopeConfigurer scopes() {
      var scopes = new org.springframework.beans.factory.config.CustomScopeConfigurer();
      scopes.addScope("thread", new SimpleThreadScope());
      return scopes;
    }

    @Bean
    @Scope(scopeName = "thread", proxyMode = ScopedProxyMode.TARGET_CLASS)
    South desk() {
      return new South();
    }
  }

  @Test
  void aBeanOfAScopeIsMeasuredOnce() {
    try (ConfigurableApplicationContext program = program(Scoped.class)) {
      assertThat(program.getBean(Desk.class).sell("Ada")).isEqualTo("no tickets");
      expectCalls(1);
    }
  }

  static class Intercepted {

    @Bean
    static BeanNameAutoProxyCreator proxies() {
      BeanNameAutoProxyCreator proxies = new BeanNameAutoProxyCreator();
      proxies.setProxyTargetClass(true);
      proxies.setBeanNames("south");
      proxies.setInterceptorNames("shouting");
      return proxies;
    }

    @Bean
    static MethodInterceptor shouting() {
      return call -> String.valueOf(call.proceed()).toUpperCase(java.util.Locale.ROOT);
    }
  }

  @Test
  void interceptorsOfTheBeanStayInside() {
    try (ConfigurableApplicationContext program = program(South.class, Intercepted.class)) {
      Desk desk = program.getBean(Desk.class);

      assertThat(desk).isInstanceOf(DeskMetered.class);
      assertThat(desk.sell("Ada")).isEqualTo("NO TICKETS");
      expectCalls(1);
    }
  }

  static class ByHand {
    @Bean
    Desk desk(DeskMetrics metrics) {
      return DeskMetered.of(new South(), metrics);
    }
  }

  @Test
  void aBeanThatIsAlreadyMeasuredIsMeasuredOnce() {
    try (ConfigurableApplicationContext program = program(ByHand.class)) {
      program.getBean(Desk.class).sell("Ada");
      expectCalls(1);
    }
  }

  static class Listening extends South {
    @EventListener
    public void closed(String event) {
      // The interface of the bean does not have this method.
    }
  }

  @Test
  void aListenerThatTheInterfaceDoesNotHaveFailsAtTheStart() {
    assertThatThrownBy(() -> program(Listening.class).close())
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .rootCause()
        .hasMessageContaining("closed")
        .hasMessageContaining("Listening");
  }

  @Test
  void aProgramWithoutTheServiceStarts() {
    try (ConfigurableApplicationContext program = program()) {
      assertThat(program.getBeansOfType(Desk.class)).isEmpty();
      expectCalls(0);
    }
  }
}
