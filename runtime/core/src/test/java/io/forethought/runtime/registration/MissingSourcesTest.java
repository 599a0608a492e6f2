package io.forethought.runtime.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.junit.jupiter.api.Test;
import shop.OrderMetrics;
import shop.QueueMetrics;
import shop.QueueMetricsImpl;

class MissingSourcesTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void aSetWithoutItsSourcesIsRejected() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Forethought.metrics(QueueMetrics.class, registry))
        .withMessage(
            """
            The metric set "shop.QueueMetrics" has gauges that are read from sources, and was \
            registered without them.
            Fix: when the program starts, call QueueMetricsImpl.register(registry, sources), where \
            sources implements QueueMetricsImpl.Sources. After that, \
            Forethought.metrics(QueueMetrics.class, registry) returns the same instance.
            Why: a method of the set that returns double has no value of its own.\
            """);
    assertThatNullPointerException()
        .isThrownBy(() -> QueueMetricsImpl.register(registry, null))
        .withMessage("sources");
  }

  @Test
  void theInterfaceOfTheSourcesIsKnown() {
    assertThat(MetricSets.sources(QueueMetrics.class)).contains(QueueMetricsImpl.Sources.class);
    assertThat(MetricSets.sources(OrderMetrics.class)).isEmpty();
  }

  @Test
  void otherSourcesAreRejected() {
    assertThatExceptionOfType(ClassCastException.class)
        .isThrownBy(() -> MetricSets.registerWithSources(QueueMetrics.class, registry, "sources"))
        .withMessage("Cannot cast java.lang.String to shop.QueueMetricsImpl$Sources");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricSets.registerWithSources(OrderMetrics.class, registry, "sources"))
        .withMessage("No gauge of \"shop.OrderMetrics\" is read from a source.");
    assertThat(registry.scrape().size()).isZero();
  }
}
