package io.forethought.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @ParameterizedTest
  @EnumSource
  void aNameIsFoundHoweverItIsEscaped(EscapingScheme escaping) throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    Counter.builder().name("app_things").register(registry).inc();
    Counter.builder().name("app.dotted").register(registry).inc(2);
    Histogram.builder().name("app_wait.time").classicUpperBounds(1).register(registry).observe(2);
    Gauge.builder().name("app_level").register(registry).set(3);

    for (String format : List.of("application/openmetrics-text", "text/plain")) {
      String accept = format + ";escaping=" + escaping.getValue();
      assertThat(
              Stream.of(
                      "app_things_total",
                      "app_things",
                      "app.dotted_total",
                      "app.dotted",
                      "app_wait.time_count",
                      "app_level",
                      "app")
                  .map(name -> values(registry, accept, name)))
          .containsExactly("1.0", "1.0", "2.0", "2.0", "1", "3.0", "");
    }
  }

  private static String values(PrometheusRegistry registry, String accept, String name) {
    try {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      Scrape.writeOnly(registry, accept, Set.of(name), text);
      return text.toString(UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.replaceAll(".* ", ""))
          .collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
