package io.forethought.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of other libraries with characters that earlier versions of Prometheus do not accept. */
class EscapingTest {

  @ParameterizedTest
  @EnumSource
  void namesAreEscapedAsTheClientsExporterDoes(EscapingScheme escaping) throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    OneCounter.register(registry).inc();
    Counter.builder()
        .name("http.requests")
        .labelNames("http.method", "a_b")
        .register(registry)
        .labelValues("GET", "x")
        .inc();
    Gauge.builder().name("queue_size").help("Size.").register(registry).set(2);
    Gauge.builder().name("größe").register(registry).set(3);
    ExpositionFormats formats = ExpositionFormats.init();
    check(registry, formats.getPrometheusTextFormatWriter(), "text/plain", escaping);
    check(
        registry,
        formats.getOpenMetricsTextFormatWriter(),
        "application/openmetrics-text",
        escaping);
  }

  private static void check(
      PrometheusRegistry registry,
      ExpositionFormatWriter writer,
      String mediaType,
      EscapingScheme escaping)
      throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    writer.write(expected, registry.scrape(), escaping);
    String accept = mediaType + ";escaping=" + escaping.getValue();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Scrape.write(registry, accept, text);
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    Scrape.writeGzip(registry, accept, gzip);

    assertThat(text.toString(UTF_8)).isEqualTo(expected.toString(UTF_8));
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.toByteArray())).readAllBytes())
        .asString(UTF_8)
        .isEqualTo(expected.toString(UTF_8));
  }
}
