package io.forethought.testing;

import static io.forethought.testing.MetricsAssertions.assertThatMetrics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static shop.PaymentProvider.PAYPAL;
import static shop.PaymentProvider.STRIPE;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.Mode;
import shop.OrderMetrics;

@Tag("once")
class MetricsAssertTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final OrderMetrics metrics = Forethought.metrics(OrderMetrics.class, registry);

  @Test
  void everyTypeIsNamedByTheCallThatRecords() {
    metrics.created(STRIPE, true).inc(2);
    metrics.paymentFailed(PAYPAL);
    metrics.imageSent(2048);
    metrics.visits("summer").inc();
    metrics.pending().inc(3);
    metrics.freeSpace(0.25);
    metrics.processingDuration(STRIPE).observe(0.5);
    metrics.processingDuration(STRIPE).observe(0.2);
    metrics.waited(Duration.ofMillis(1500));
    metrics.invoiceSize().observe(700);
    metrics.build("1.0", "abc");
    metrics.mode(Mode.OPEN);
    metrics.reported(PAYPAL).setTrue("open");

    assertThatMetrics(metrics)
        .increased(m -> m.created(STRIPE, true))
        .by(2)
        .increased(m -> m.paymentFailed(PAYPAL))
        .by(1)
        .increased(m -> m.imageSent(0))
        .by(2048)
        .increased(m -> m.visits("summer"))
        .byAtLeast(1)
        .increased(m -> m.pending())
        .by(3)
        .shows(m -> m.pending().set(3))
        .shows(m -> m.freeSpace(0.25))
        .observed(m -> m.processingDuration(STRIPE))
        .times(2)
        .withSum(0.7)
        .and()
        .observed(m -> m.waited(Duration.ZERO))
        .times(1)
        .withSum(1.4, within(0.11))
        .and()
        .increased(m -> m.invoiceSize())
        .by(1)
        .shows(m -> m.build("1.0", "abc"))
        .shows(m -> m.mode(Mode.OPEN))
        .shows(m -> m.reported(PAYPAL).setTrue("open"))
        .andNothingElse();
  }

  @Test
  void namingASeriesRecordsNothing() {
    String before = Scrape.text(registry);

    assertThatMetrics(metrics)
        .unchanged(m -> m.created(STRIPE, true).inc())
        .unchanged(m -> m.paymentFailed(PAYPAL))
        .unchanged(m -> m.waited(Duration.ofSeconds(1)))
        .unchanged(m -> m.visits("summer"));

    assertThat(Scrape.text(registry)).isEqualTo(before);
  }

  @Test
  void aFailureShowsTheDifferencesAsATable() {
    metrics.created(STRIPE, true).inc(2);
    metrics.created(PAYPAL, false).inc();

    assertFails(
        () -> assertThatMetrics(metrics).increased(m -> m.created(STRIPE, true)).by(1),
        """
        Expected shop_orders_created_total{provider="stripe",vip="true"} to increase by 1, but it \
        increased by 2.

        Changes of OrderMetrics:
          series                                                    before  after  change
          shop_orders_created_total{provider="paypal",vip="false"}       0      1      +1
          shop_orders_created_total{provider="stripe",vip="true"}        0      2      +2  <--\
        """);
  }

  @Test
  void aSeriesThatDidNotChangeIsInTheTable() {
    assertFails(
        () -> assertThatMetrics(metrics).increased(m -> m.imageSent(1)),
        """
        Expected shop_orders_image_sent_bytes_total to increase, but it did not change.

        Changes of OrderMetrics:
          series                              before  after  change
          shop_orders_image_sent_bytes_total       0      0       0  <--\
        """);
  }

  @Test
  void whatElseChangedIsReported() {
    metrics.created(STRIPE, true).inc();
    metrics.paymentFailed(STRIPE);

    assertFails(
        () ->
            assertThatMetrics(metrics)
                .increased(m -> m.created(STRIPE, true))
                .by(1)
                .andNothingElse(),
        """
        Expected nothing else to change, but \
        shop_orders_payment_failed_total{provider="stripe"} did.

        Changes of OrderMetrics:
          series                                                   before  after  change
          shop_orders_created_total{provider="stripe",vip="true"}       0      1      +1
          shop_orders_payment_failed_total{provider="stripe"}           0      1      +1  <--\
        """);
  }

  @Test
  void histogramsAreComparedByCountAndSum() {
    metrics.processingDuration(PAYPAL).observe(0.5);

    assertFails(
        () ->
            assertThatMetrics(metrics)
                .observed(m -> m.processingDuration(PAYPAL))
                .times(1)
                .withSum(0.25),
        """
        Expected shop_orders_processing_duration_seconds_sum{provider="paypal"} to increase by \
        0.25, but it increased by 0.5.

        Changes of OrderMetrics:
          series                                                            before  after  change
          shop_orders_processing_duration_seconds_count{provider="paypal"}       0      1      +1
          shop_orders_processing_duration_seconds_sum{provider="paypal"}         0    0.5    +0.5  <--\
        """);
    assertFailsWith(
        () -> assertThatMetrics(metrics).observed(m -> m.processingDuration(PAYPAL)).times(2),
        "Expected shop_orders_processing_duration_seconds{provider=\"paypal\"} to observe 2 values,"
            + " but it observed 1 value.");
    assertFailsWith(
        () -> assertThatMetrics(metrics).observed(m -> m.processingDuration(STRIPE)),
        "to observe something, but it observed nothing.");
  }

  @Test
  void onlyDifferencesSinceABaselineCount() {
    metrics.pending().set(5);
    metrics.created(STRIPE, true).inc(7);
    metrics.build("1.0", "abc");
    MetricsBaseline before = MetricsBaseline.of(metrics);
    metrics.pending().dec(2);
    metrics.created(STRIPE, true).inc();
    metrics.build("1.1", "def");

    assertThatMetrics(metrics)
        .since(before)
        .increased(m -> m.created(STRIPE, true))
        .by(1)
        .decreased(m -> m.pending())
        .by(2)
        .hasValue(m -> m.pending(), 3)
        .hasValue(m -> m.created(STRIPE, true), 8)
        .shows(m -> m.build("1.1", "def"))
        .andNothingElse();
    assertFailsWith(
        () -> assertThatMetrics(metrics).since(before).increased(m -> m.pending()),
        "Expected shop_orders_pending to increase, but it decreased by 2.");
  }

  @Test
  void whatAGaugeOrStateSetOrInfoShowsIsItsPresentValue() {
    metrics.freeSpace(0.5);
    metrics.mode(Mode.CLOSED);
    metrics.build("1.0", "abc");

    assertFailsWith(
        () -> assertThatMetrics(metrics).shows(m -> m.freeSpace(0)),
        "Expected shop_orders_free_space_ratio to be 0, but it is 0.5.");
    assertFailsWith(
        () -> assertThatMetrics(metrics).shows(m -> m.mode(Mode.OPEN)),
        "Expected shop_orders_mode{shop_orders_mode=\"open\"} to be 1, but it is 0.");
    assertFailsWith(
        () -> assertThatMetrics(metrics).shows(m -> m.build("1.0", "def")),
        "Expected shop_orders_build_info{revision=\"def\",version=\"1.0\"} to be 1, but it is 0.");
    assertFailsWith(
        () -> assertThatMetrics(metrics).hasValue(m -> m.pending(), 1),
        "Expected shop_orders_pending to be 1, but it is 0.");
  }

  @Test
  void unchangedSeriesMustNotChange() {
    metrics.paymentFailed(PAYPAL);

    assertFailsWith(
        () -> assertThatMetrics(metrics).unchanged(m -> m.paymentFailed(PAYPAL)),
        "Expected shop_orders_payment_failed_total{provider=\"paypal\"} not to change, but it"
            + " did.");
  }

  @Test
  void valuesOutsideABoundAreOther() {
    metrics.visits("summer").inc();
    metrics.visits("winter").inc();
    metrics.visits("spring").inc();

    assertFails(
        () -> assertThatMetrics(metrics).increased(m -> m.visits("spring")),
        """
        Expected shop_orders_visits_total{campaign="spring"} to increase, but it did not change.

        Changes of OrderMetrics:
          series                                       before  after  change
          shop_orders_visits_total{campaign="_other"}       0      1      +1
          shop_orders_visits_total{campaign="spring"}       0      0       0  <--
          shop_orders_visits_total{campaign="summer"}       0      1      +1
          shop_orders_visits_total{campaign="winter"}       0      1      +1\
        """);
  }

  @Test
  void callsThatNameNoSeriesAreRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatMetrics(metrics).increased(m -> {}))
        .withMessage(
            """
            The call must name one metric of shop.OrderMetrics, but it calls 0 of its methods.
            Fix: write m -> m.method(labels).\
            """);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatMetrics(metrics).shows(m -> m.reported(STRIPE)))
        .withMessageStartingWith("The call records nothing, so it names no series.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatMetrics(metrics).observed(m -> m.pending()))
        .withMessageStartingWith("shop_orders_pending is neither a histogram nor a summary.");
  }

  @Test
  void otherObjectsAreRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatMetrics("text"))
        .withMessageStartingWith("\"java.lang.String\" is not a registered metric set.");

    Forethought.unregister(OrderMetrics.class, registry);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatMetrics(metrics))
        .withMessageStartingWith("\"shop.OrderMetricsImpl\" is not a registered metric set.");
  }

  @Test
  void descriptionsOfAssertJAreKept() {
    assertFailsWith(
        () -> assertThatMetrics(metrics).as("orders").increased(m -> m.pending()), "[orders] ");
  }

  private static void assertFails(ThrowingCallable assertion, String message) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
  }

  private static void assertFailsWith(ThrowingCallable assertion, String part) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .withMessageContaining(part);
  }
}
