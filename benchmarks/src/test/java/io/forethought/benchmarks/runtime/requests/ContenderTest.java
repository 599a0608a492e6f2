package io.forethought.benchmarks.runtime.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.benchmarks.runtime.peers.KeptReader;
import io.forethought.runtime.Scrape;
import io.forethought.servlet.HttpInstrumentation;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That all who are compared see the same requests. */
class ContenderTest {

  private static final int REQUESTS = 2_048;

  /** Twenty routes with four methods each. */
  private static final int KINDS = 80;

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @ParameterizedTest
  @EnumSource
  void theClientGetsTheSame(Contender contender) throws Exception {
    assertThat(new Exchange(contender.filters(), 1).next()).isEqualTo(Program.pageSize());
  }

  @Test
  void theFilterByHandCountsBytes() throws Exception {
    FilterByHand filter = new FilterByHand();

    send(Filters.of(filter));

    assertThat(filter.bytes()).isEqualTo((long) REQUESTS * Program.pageSize());
  }

  @Test
  void forethoughtSeesEachRequest() throws Exception {
    send(Filters.of(AllMetricsHttpInitializer.instrumentation(registry)));

    assertThat(samples("all_http_request_duration_seconds_count")).hasSize(KINDS);
    assertThat(sum("all_http_request_duration_seconds_count")).isEqualTo(REQUESTS);
    assertThat(sum("all_http_responses_encoded_total")).isEqualTo(REQUESTS);
    assertThat(sum("all_http_response_body_size_bytes_sum"))
        .isEqualTo((double) REQUESTS * Program.pageSize());
  }

  @Test
  void soItDoesWithFewerMetrics() throws Exception {
    assertSeen(LikeMicrometerHttpInitializer::instrumentation, "few_http_request_duration_seconds");
    assertSeen(
        LikeOpenTelemetryHttpInitializer::instrumentation,
        "otel_http_server_request_duration_seconds");
    assertSeen(
        LikeAllOpenTelemetryHttpInitializer::instrumentation,
        "semconv_http_server_request_duration_seconds");
  }

  private void assertSeen(
      Function<PrometheusRegistry, HttpInstrumentation.Builder> instrumentation, String duration)
      throws Exception {
    send(Filters.of(instrumentation.apply(registry)));

    assertThat(samples(duration + "_count")).hasSize(KINDS);
    assertThat(sum(duration + "_count")).isEqualTo(REQUESTS);
  }

  @Test
  void micrometerSeesEachRequest() throws Exception {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();

    send(MicrometerFilters.of(meters));

    Collection<Timer> timers = meters.get("http.server.requests").timers();
    assertThat(timers).hasSize(KINDS);
    assertThat(timers.stream().mapToLong(Timer::count).sum()).isEqualTo(REQUESTS);
    assertThat(timers.iterator().next().getId().getTag("uri")).startsWith("/shelf-");
  }

  @Test
  void openTelemetrySeesEachRequest() throws Exception {
    assertThat(metricsOfOpenTelemetry(false)).containsExactly("http.server.request.duration 80");
    assertThat(metricsOfOpenTelemetry(true))
        .containsExactlyInAnyOrder(
            "http.server.request.duration 80",
            "http.server.active_requests 4",
            "http.server.request.body.size 40");
  }

  /** Names and numbers of series. */
  private static List<String> metricsOfOpenTelemetry(boolean all) throws Exception {
    KeptReader reader = new KeptReader();
    SdkMeterProvider provider = SdkMeterProvider.builder().registerMetricReader(reader).build();

    send(OpenTelemetryFilters.of(provider, all));

    Collection<MetricData> metrics = reader.metrics();
    assertThat(
            metrics.stream()
                .filter(metric -> metric.getName().endsWith("duration"))
                .flatMap(metric -> metric.getHistogramData().getPoints().stream())
                .mapToLong(HistogramPointData::getCount)
                .sum())
        .isEqualTo(REQUESTS);
    return metrics.stream()
        .map(metric -> metric.getName() + " " + metric.getData().getPoints().size())
        .toList();
  }

  private static void send(Filters filters) throws Exception {
    Exchange exchange = new Exchange(filters, 1);
    for (int i = 0; i < REQUESTS; i++) {
      exchange.next();
    }
  }

  private double sum(String name) {
    return samples(name).stream()
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private List<String> samples(String name) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .collect(Collectors.toList());
  }
}
