package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.servlet.port.MetricsServer;
import io.forethought.testtools.Prometheus;
import io.forethought.testtools.Tool;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Labels;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real Prometheus reads of native histograms, exemplars and gauges with a source. */
@Tag("once")
class TypesInPrometheusTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SPAN = "b7ad6b7169203331";

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @TempDir private Path folder;

  /** Prometheus asks for the binary format if it stores native histograms. */
  @Test
  void fromTheBinaryFormatPrometheusKeepsNativeHistogramsAndExemplars() throws Exception {
    record(register());
    try (MetricsServer server = MetricsServer.builder(registry).host("localhost").start();
        Prometheus prometheus = scraping(server, "exemplar-storage", "native-histograms")) {
      awaitScrape(prometheus);

      assertThat(prometheus.answer("histogram_count(types_sparse)")).contains(",\"2\"]");
      assertThat(prometheus.answer("histogram_sum(types_sparse)")).contains(",\"30\"]");
      assertThat(prometheus.answer("histogram_quantile(1, types_sparse) > 20 < 21"))
          .contains("\"value\"");
      assertThat(prometheus.answer("histogram_count(types_mixed_seconds)")).contains(",\"1\"]");
      assertThat(prometheus.answer("types_classic_seconds_bucket{le=\"1.0\"}")).contains(",\"1\"]");
      assertExemplars(prometheus, "types_mixed_seconds");
    }
  }

  @Test
  void fromOpenMetricsPrometheusKeepsExemplarsAndGaugesThatLookForThemselves() throws Exception {
    record(register());
    try (MetricsServer server = MetricsServer.builder(registry).host("localhost").start();
        Prometheus prometheus = scraping(server, "exemplar-storage")) {
      await()
          .atMost(PATIENCE)
          .ignoreException(ConnectException.class)
          .untilAsserted(() -> assertGauges(prometheus));

      assertExemplars(prometheus, "types_mixed_seconds_bucket");
      assertThat(prometheus.answer("types_mixed_seconds_bucket{le=\"0.5\"}")).contains(",\"1\"]");
      assertThat(prometheus.answer("types_sparse_count")).contains(",\"2\"]");
      assertThat(prometheus.answer("count(types_sparse_bucket)")).contains(",\"1\"]");
    }
  }

  private static void assertExemplars(Prometheus prometheus, String mixed) throws Exception {
    assertThat(prometheus.exemplars("types_classic_seconds_bucket"))
        .contains("\"trace_id\":\"" + TRACE + "\"", "\"span_id\":\"" + SPAN + "\"")
        .contains("\"value\":\"0.7\"");
    assertThat(prometheus.exemplars(mixed)).contains("\"order\":\"17\"", "\"value\":\"0.4\"");
    assertThat(prometheus.exemplars("types_declined_total"))
        .contains("\"order\":\"18\"", "\"value\":\"3\"");
    assertThat(prometheus.exemplars("types_sent_total"))
        .contains("\"request\":\"42\"", "\"value\":\"1\"");
  }

  private static void assertGauges(Prometheus prometheus) throws Exception {
    assertThat(prometheus.answer("types_parcels")).contains(",\"7\"]");
    assertThat(
            prometheus.answer(
                "time() - forethought_last_refresh_timestamp_seconds{metric=\"types_parcels\"}"
                    + " < 60"))
        .contains("\"value\"");
    assertThat(
            prometheus.answer(
                "increase(forethought_read_failures_total"
                    + "{metric=\"types_letters\",reason=\"error\"}[1m]) > 0"))
        .contains("\"value\"");
    assertThat(prometheus.answer("sum(forethought_read_failures_total{metric=\"types_parcels\"})"))
        .contains(",\"0\"]");
  }

  private TypesMetrics register() {
    return TypesMetricsImpl.register(
        registry,
        new TypesMetricsImpl.Sources() {
          @Override
          public double parcels() {
            return 7;
          }

          @Override
          public double letters() {
            throw new IllegalStateException("the storage is locked");
          }
        });
  }

  @SuppressWarnings("try") // Closing the scope ends it.
  private static void record(TypesMetrics metrics) {
    SpanContext span =
        SpanContext.create(TRACE, SPAN, TraceFlags.getSampled(), TraceState.getDefault());
    try (Scope scope = Span.wrap(span).makeCurrent()) {
      metrics.classic(0.7);
    }
    metrics.mixed().observeWithExemplar(0.4, Labels.of("order", "17"));
    metrics.sparse().observe(9.5);
    metrics.sparse().observe(20.5);
    metrics.declined().incWithExemplar(3, Labels.of("order", "18"));
    metrics.sent();
  }

  private Prometheus scraping(MetricsServer server, String... features) throws IOException {
    String config =
        """
        scrape_configs:
          - job_name: types
            scrape_interval: 1s
            static_configs:
              - targets: ["localhost:%d"]
        """
            .formatted(server.port());
    return Prometheus.configured(Tool.named("prometheus"), folder, config, features);
  }

  private static void awaitScrape(Prometheus prometheus) {
    await()
        .atMost(PATIENCE)
        .ignoreException(ConnectException.class)
        .untilAsserted(() -> assertThat(prometheus.answer("up")).contains(",\"1\"]"));
  }
}
