package io.forethought.servlet.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.port.MetricsServer;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class EndpointRecorderTest {

  private static final String SCRAPES = "\nforethought_endpoint_scrape_duration_seconds_count ";

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void endpointsOfARegistryShareTheirMetricsUntilTheLastIsClosed() {
    EndpointRecorder one = new EndpointRecorder(registry);
    EndpointRecorder other = new EndpointRecorder(registry);
    one.scrapeDuration(Duration.ofMillis(1));
    other.scrapeDuration(Duration.ofMillis(1));
    assertThat(Scrape.text(registry)).contains(SCRAPES + "2\n");

    one.close();
    one.close();
    other.scrapeDuration(Duration.ofMillis(1));
    assertThat(Scrape.text(registry)).contains(SCRAPES + "3\n");

    other.close();
    assertThat(Scrape.text(registry)).isEmpty();
    one.takeOver();
    assertThat(Scrape.text(registry)).isEmpty();
    try (EndpointRecorder next = new EndpointRecorder(registry)) {
      next.scrapeSize(1);
      assertThat(Scrape.text(registry)).contains(SCRAPES + "0\n");
    }
  }

  @Test
  void anEndpointWorksWithoutItsMetricsWhileTheirNamesAreTaken() {
    Gauge taken = Gauge.builder().name("forethought_endpoint_scrape_size_bytes").build();
    registry.register(taken);
    try (EndpointRecorder recorder = new EndpointRecorder(registry)) {
      recorder.refusal(Refusal.ADDRESS);
      recorder.takeOver();
      assertThat(Scrape.text(registry)).doesNotContain(SCRAPES);

      registry.unregister(taken);
      recorder.takeOver();
      recorder.scrapeDuration(Duration.ofMillis(1));
      recorder.takeOver();

      assertThat(Scrape.text(registry)).contains(SCRAPES + "1\n");
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
