package io.forethought.servlet.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.access.Access;
import io.forethought.servlet.port.MetricsServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class EndpointMetricsTest {

  private static final String SCRAPES = "\nforethought_endpoint_scrape_duration_seconds_count ";

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void endpointsOfARegistryShareTheirMetricsUntilTheLastIsClosed() {
    MetricsEndpoint one = new MetricsEndpoint(registry, Access.loopback());
    MetricsEndpoint other = new MetricsEndpoint(registry, Access.loopback());
    one.close();
    one.close();
    assertThat(Scrape.text(registry)).contains(SCRAPES + "0\n");

    other.close();
    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void metricsOfAnEndpointCanBeOnTheRegistryThatTheExposedOneContains() {
    PrometheusRegistry exposed = new PrometheusRegistry();
    try (MetricsEndpoint endpoint = new MetricsEndpoint(exposed, Access.loopback(), registry)) {
      assertThat(endpoint).isNotNull();
      assertThat(Scrape.text(registry)).contains(SCRAPES + "0\n");
      assertThat(Scrape.text(exposed)).isEmpty();
    }

    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void aServerTakesItsMetricsAlong() throws Exception {
    try (MetricsServer server = MetricsServer.builder(registry).start()) {
      assertThat(Scrape.text(registry)).contains(SCRAPES + "0\n");

      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> MetricsServer.builder(registry).port(server.port()).start());
    }

    assertThat(Scrape.text(registry)).isEmpty();
  }
}
