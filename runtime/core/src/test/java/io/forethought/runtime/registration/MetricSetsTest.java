package io.forethought.runtime.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.Method;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import shop.OrderMetrics;
import shop.OrderMetricsImpl;
import shop.PaymentProvider;
import shop.UserType;

class MetricSetsTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void registeringTwiceNamesBothPlacesAndTheFix() {
    OrderMetrics first = OrderMetricsImpl.register(registry);
    first.created(PaymentProvider.STRIPE, UserType.VIP).inc();

    assertThatIllegalStateException()
        .isThrownBy(() -> OrderMetricsImpl.register(registry))
        .satisfies(
            e ->
                assertThat(e.getMessage().replaceAll("java:\\d+", "java:N"))
                    .isEqualTo(
                        """
                        The metric set "shop.OrderMetrics" is registered twice on one registry: \
                        first at io.forethought.runtime.registration.MetricSetsTest.\
                        registeringTwiceNamesBothPlacesAndTheFix(MetricSetsTest.java:N), \
                        and again at io.forethought.runtime.registration.MetricSetsTest.\
                        lambda$registeringTwiceNamesBothPlacesAndTheFix$0(MetricSetsTest.java:N).
                        Fix: register it once and share the instance, or call \
                        Forethought.metrics(OrderMetrics.class), which returns the same instance \
                        each time. In a test, use a new registry, or call \
                        Forethought.unregister(OrderMetrics.class, registry) at its end; \
                        PrometheusRegistry.clear() is not enough.
                        Why: each series would be exposed twice.\
                        """));
    assertThat(first.created(PaymentProvider.STRIPE, UserType.VIP).get()).isEqualTo(1);
  }

  @Test
  void thePlaceOfACallByReflectionIsTheLineThatInvokesIt() throws Exception {
    Method register = OrderMetricsImpl.class.getMethod("register", PrometheusRegistry.class);
    int line = lineOfCaller() + 1;
    Object unused = register.invoke(null, registry);

    assertThatIllegalStateException()
        .isThrownBy(() -> MetricSets.register(OrderMetrics.class, registry))
        .withMessageContaining(
            "first at"
                + " io.forethought.runtime.registration.MetricSetsTest."
                + "thePlaceOfACallByReflectionIsTheLineThatInvokesIt(MetricSetsTest.java:"
                + line
                + "), ");
  }

  @Test
  void thePlaceIsTheLineOfTheCall() {
    int line = lineOfCaller() + 1;
    Forethought.metrics(OrderMetrics.class, registry);

    assertThatIllegalStateException()
        .isThrownBy(() -> MetricSets.register(OrderMetrics.class, registry))
        .withMessageContaining(
            "first at"
                + " io.forethought.runtime.registration.MetricSetsTest.thePlaceIsTheLineOfTheCall("
                + "MetricSetsTest.java:"
                + line
                + "), and again");
  }

  @Test
  void twoRegistriesHoldTwoInstances() {
    PrometheusRegistry other = new PrometheusRegistry();
    OrderMetrics here = OrderMetricsImpl.register(registry);
    OrderMetrics there = OrderMetricsImpl.register(other);

    here.pending().set(1);
    there.pending().set(2);

    assertThat(Scrape.text(registry)).contains("\nshop_orders_pending 1.0\n");
    assertThat(Scrape.text(other)).contains("\nshop_orders_pending 2.0\n");
  }

  @Test
  void unregisteredSetsLeaveNothingAndCanComeBack() {
    OrderMetrics before = OrderMetricsImpl.register(registry);
    before.pending().set(5);

    Forethought.unregister(OrderMetrics.class, registry);

    assertThat(Scrape.text(registry)).isEmpty();
    OrderMetricsImpl.register(registry);
    assertThat(Scrape.text(registry)).contains("\nshop_orders_pending 0.0\n");
  }

  @Test
  void aSetIsExposedOnARegistryThatWasCleared() {
    OrderMetricsImpl.register(registry);
    MetricSets.provide(
        Visits.class, instruments -> instruments.counter("visits_total", "V.").build()::only);
    registry.clear();

    MetricSets.register(Visits.class, registry);

    assertThat(Scrape.text(registry)).contains("\nvisits_total 0.0\n").doesNotContain("\nshop_");
    Forethought.unregister(OrderMetrics.class, registry);
    OrderMetricsImpl.register(registry);
    assertThat(Scrape.text(registry)).contains("\nvisits_total 0.0\n", "\nshop_orders_pending ");
  }

  @Test
  void unregisteringWhatIsNotRegisteredDoesNothing() {
    Forethought.unregister(OrderMetrics.class, registry);

    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void ownMetricsStayUntilTheLastSetGoes() {
    OrderMetricsImpl.register(registry);
    MetricSets.provide(
        Visits.class, instruments -> instruments.counter("visits_total", "V.").build()::only);
    MetricSets.register(Visits.class, registry);

    Forethought.unregister(Visits.class, registry);

    assertThat(Scrape.text(registry))
        .contains("\nforethought_incidents_total 0.0\n")
        .doesNotContain("visits_total{")
        .doesNotContain("\nvisits_total");
  }

  @Test
  void aNameTakenByAForeignMetricRegistersNothingOfTheSet() {
    Gauge foreign = Gauge.builder().name("shop_orders_mode").help("Not ours.").register(registry);
    foreign.set(1);

    assertThatIllegalStateException()
        .isThrownBy(() -> OrderMetricsImpl.register(registry))
        .withMessageStartingWith(
            "The metric \"shop_orders_mode\" of the metric set \"shop.OrderMetrics\" cannot be"
                + " registered at io.forethought.runtime.registration.MetricSetsTest.")
        .withMessageContaining(
            ": it conflicts with a metric that was registered without Forethought, under a"
                + " different name, or by another deployment with a Forethought of its own"
                + " (shop_orders_mode: ")
        .withMessageEndingWith(
            ").\nFix: rename one of the two metrics; for an earlier deployment, call"
                + " Forethought.unregister(OrderMetrics.class, registry) when its application"
                + " stops. No metric of \"shop.OrderMetrics\" was registered.")
        .withCauseInstanceOf(IllegalArgumentException.class);
    assertThat(Scrape.text(registry))
        .isEqualTo(
            """
            # HELP shop_orders_mode Not ours.
            # TYPE shop_orders_mode gauge
            shop_orders_mode 1.0
            """);

    registry.unregister(foreign);
    OrderMetricsImpl.register(registry);
    assertThat(Scrape.text(registry)).contains("\nforethought_incidents_total 0.0\n");
  }

  @Test
  void aNameTakenByAnotherSetTellsWhereThatWasRegistered() {
    MetricSets.provide(
        Visits.class,
        instruments -> instruments.counter("shop_orders_created_total", "V.").build()::only);
    int line = lineOfCaller() + 1;
    MetricSets.register(Visits.class, registry);

    assertThatIllegalStateException()
        .isThrownBy(() -> OrderMetricsImpl.register(registry))
        .withMessageContaining(
            ": the metric set \"io.forethought.runtime.registration.MetricSetsTest$Visits\","
                + " registered at io.forethought.runtime.registration.MetricSetsTest."
                + "aNameTakenByAnotherSetTellsWhereThatWasRegistered(MetricSetsTest.java:"
                + line
                + "), already uses this name (");
  }

  @Test
  void ownMetricsThatAreTakenAlreadyDoNotStopASet() {
    Counter taken = Counter.builder().name("forethought_label_overflow_total").help("T.").build();
    registry.register(taken);
    Logger logger = Logger.getLogger(RegistryHome.class.getName());
    logger.setLevel(Level.OFF);
    try {
      OrderMetricsImpl.register(registry).pending().set(4);
    } finally {
      logger.setLevel(null);
    }
    assertThat(Scrape.text(registry)).contains("\nshop_orders_pending 4.0\n");

    Forethought.unregister(OrderMetrics.class, registry);
    assertThat(Scrape.text(registry))
        .isEqualTo(
            """
            # HELP forethought_label_overflow_total T.
            # TYPE forethought_label_overflow_total counter
            forethought_label_overflow_total 0.0
            """);
  }

  @Test
  void aFactoryThatThrowsRegistersNothing() {
    MetricSets.provide(
        Visits.class,
        instruments -> {
          instruments.gauge("half", "H.").build();
          instruments.counter("visits_total", "V.").cappedLabel("page", 0);
          throw new AssertionError("not reached");
        });

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> MetricSets.register(Visits.class, registry))
        .withMessage("Label \"page\" of metric \"visits_total\" has an invalid maximum: 0.");
    assertThat(Scrape.text(registry)).isEmpty();
  }

  private static int lineOfCaller() {
    return new Throwable().getStackTrace()[1].getLineNumber();
  }

  /** A set whose factory each test provides. */
  interface Visits {
    CounterDataPoint made();
  }

  @Test
  void aRegisteredInstanceLeadsToItsSetAndItsRegistry() {
    OrderMetrics metrics = OrderMetricsImpl.register(registry);
    OrderMetricsImpl.register(new PrometheusRegistry());

    assertThat(MetricSets.registered(metrics))
        .contains(new RegisteredSet(OrderMetrics.class, registry));
    assertThat(MetricSets.registered("text")).isEmpty();

    Forethought.unregister(OrderMetrics.class, registry);

    assertThat(MetricSets.registered(metrics)).isEmpty();
  }

  @Test
  void onlyInterfacesWithAGeneratedClassAreMetricSets() {
    assertThat(MetricSets.isMetricSet(OrderMetrics.class)).isTrue();
    assertThat(MetricSets.isMetricSet(OrderMetricsImpl.class)).isFalse();
    assertThat(MetricSets.isMetricSet(Runnable.class)).isFalse();
  }
}
