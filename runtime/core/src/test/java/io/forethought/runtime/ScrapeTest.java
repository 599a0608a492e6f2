package io.forethought.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.Warehouse;

class ScrapeTest {

  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
  private static final String OPEN_METRICS =
      "application/openmetrics-text; version=1.0.0; charset=utf-8";

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void withoutAcceptHeaderTheTextFormatIsWritten() throws IOException {
    OneCounter.register(registry).inc(2.5);

    assertThat(written(null))
        .isEqualTo(
            """
            # HELP rain_total Rain.
            # TYPE rain_total counter
            rain_total 2.5
            """);
    assertThat(Scrape.contentType(null)).isEqualTo(TEXT);
  }

  @Test
  void openMetricsIsWrittenToThoseWhoAskForIt() throws IOException {
    OneCounter.register(registry).inc(2.5);

    assertThat(written("application/openmetrics-text"))
        .isEqualTo(
            """
            # TYPE rain counter
            # HELP rain Rain.
            rain_total 2.5
            # EOF
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/openmetrics-text",
        "application/openmetrics-text; version=1.0.0; charset=utf-8",
        "application/openmetrics-text;version=1.0.0;q=0.6,text/plain;version=0.0.4;q=0.3,*/*;q=0.1",
        "text/plain, application/openmetrics-text",
        "APPLICATION/OPENMETRICS-TEXT"
      })
  void openMetricsIsPreferred(String accept) {
    assertThat(Scrape.contentType(accept)).isEqualTo(OPEN_METRICS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*/*",
        "text/html, */*;q=0.8",
        "application/openmetrics-text;q=0.5, text/plain;q=0.9",
        "application/openmetrics-text;q=0",
        "application/openmetrics-text;q=x",
        "application/json",
        ",;,"
      })
  void textIsPreferred(String accept) {
    assertThat(Scrape.contentType(accept)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip",
        "GZip",
        "x-gzip",
        "deflate, gzip;q=1.0, *;q=0.5",
        "gzip;q=0.001",
        "br , gzip ; q=0.2",
        "*",
        "identity;q=0, *;q=0.1"
      })
  void gzipIsTaken(String acceptEncoding) {
    assertThat(Scrape.takesGzip(acceptEncoding)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "identity", "gzip;q=0", "gzip;q=0, *", "*;q=0", "br", "gzipped", "gzip;q=x"})
  void gzipIsNotTaken(@Nullable String acceptEncoding) {
    assertThat(Scrape.takesGzip(acceptEncoding)).isFalse();
  }

  @Test
  void nothingIsWrittenIfAForeignCollectorFails() {
    Collector foreign =
        () -> {
          throw new IllegalStateException("foreign");
        };
    registry.register(foreign);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatIllegalStateException()
        .isThrownBy(() -> Scrape.write(registry, null, out))
        .withMessage("foreign");
    assertThat(out.size()).isZero();
  }

  @Test
  void packagePrivateSetsAreFoundFromOutside() {
    assertThat(Warehouse.stock(1)).endsWith("shop_stock_items 1.0\n");
  }

  private String written(String accept) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Scrape.write(registry, accept, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
