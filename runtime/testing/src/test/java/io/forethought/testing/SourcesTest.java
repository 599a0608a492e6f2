package io.forethought.testing;

import static io.forethought.testing.MetricsAssertions.assertThatMetrics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.StockMetrics;
import shop.StockMetricsImpl;

/** Assertions on metric sets whose gauges read their own values. */
@Tag("once")
@ExtendWith(MetricsExtension.class)
class SourcesTest {

  private final Stock stock = new Stock();

  @BeforeEach
  void register(PrometheusRegistry registry) {
    StockMetrics unused = StockMetricsImpl.register(registry, stock);
  }

  @Test
  void aGaugeIsNamedByTheCallThatReturnsItsValue(StockMetrics metrics) {
    metrics.taken().inc(2);

    assertThatMetrics(metrics)
        .increased(m -> m.taken())
        .by(2)
        .hasValue(m -> m.soldOut(), 3)
        .increased(m -> m.parcels())
        .by(7)
        .andNothingElse();
  }

  @Test
  void otherValuesAreFound(StockMetrics metrics) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThatMetrics(metrics).hasValue(m -> m.parcels(), 6))
        .withMessageContaining("Expected shop_stock_parcels to be 6, but it is 7.");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThatMetrics(metrics).hasValue(m -> m.parcels(), 7).andNothingElse())
        .withMessageContaining("nothing else to change, but shop_stock_sold_out did");
  }

  @Test
  void namingAGaugeDoesNotReadItsSource(StockMetrics metrics) {
    MetricsAssert<StockMetrics> assertion = assertThatMetrics(metrics);
    int reads = stock.reads.get();

    assertion.hasValue(m -> m.parcels(), 7);

    assertThat(stock.reads).hasValue(reads);
  }

  /** The parcels and items that a test counts. */
  private static final class Stock implements StockMetricsImpl.Sources {

    private final AtomicInteger reads = new AtomicInteger();

    @Override
    public double soldOut() {
      return 3;
    }

    @Override
    public double parcels() {
      reads.incrementAndGet();
      return 7;
    }
  }
}
