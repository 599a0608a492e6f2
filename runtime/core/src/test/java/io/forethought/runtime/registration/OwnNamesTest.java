package io.forethought.runtime.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.OrderMetrics;
import shop.OrderMetricsImpl;

/** The names that Forethought reserves on a registry, and releases again. */
@Tag("once")
class OwnNamesTest {

  private static final String TOTAL = "forethought_incidents_total";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Logger logger = Logger.getLogger(OwnNames.class.getName());
  private final Log log = new Log();

  @BeforeEach
  void listen() {
    logger.addHandler(log);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(log);
    logger.setUseParentHandlers(true);
  }

  @Test
  void anOwnMetricIsExposedFromTheScrapeOnAtWhichItsNameIsFree() {
    Counter taken = counter(TOTAL);
    registry.register(taken);
    taken.inc(5);
    OrderMetricsImpl.register(registry);
    assertThat(Scrape.text(registry)).contains("\n" + TOTAL + " 5.0\n");
    assertThat(Scrape.text(registry)).contains("\n" + TOTAL + " 5.0\n");

    registry.unregister(taken);

    assertThat(Scrape.text(registry)).contains("\n" + TOTAL + " 0.0\n");
    assertThat(Scrape.text(registry)).contains("\n" + TOTAL + " 0.0\n");
    assertThat(log.messages)
        .singleElement()
        .asString()
        .startsWith("A metric about Forethought itself is not exposed: {0}");
  }

  @Test
  void namesAreReservedWhileASetIsRegistered() {
    OrderMetricsImpl.register(registry);
    assertThatIllegalArgumentException().isThrownBy(() -> registry.register(counter(TOTAL)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry.register(gauge("shop_orders_pending")));

    Forethought.unregister(OrderMetrics.class, registry);
    Counter total = counter(TOTAL);
    registry.register(total);
    registry.register(gauge("shop_orders_pending"));
    assertThat(Scrape.text(registry))
        .contains(TOTAL + " 0.0\n")
        .containsOnlyOnce("\nshop_orders_pending 0.0\n");

    registry.unregister(total);
    registry.clear();
    OrderMetricsImpl.register(registry);
    assertThatIllegalArgumentException().isThrownBy(() -> registry.register(counter(TOTAL)));
    assertThat(log.messages).isEmpty();
  }

  private static Counter counter(String name) {
    return Counter.builder().name(name).help("T.").build();
  }

  private static Gauge gauge(String name) {
    return Gauge.builder().name(name).help("T.").build();
  }

  /** What was logged. */
  private static final class Log extends Handler {

    private final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      messages.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
