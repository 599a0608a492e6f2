package io.forethought.processor.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class ScrapedMetricsTest {

  @Test
  void samplesBelongToTheirMetrics() throws MalformedScrapeException {
    String page =
        """
        # HELP shop_wait_seconds Time.
        # TYPE shop_wait_seconds histogram
        shop_wait_seconds_bucket{le="1.0"} 1
        shop_wait_seconds_bucket{le="+Inf"} 2
        shop_wait_seconds_count 2
        shop_wait_seconds_sum 2.5
        # TYPE shop_size_bytes summary
        shop_size_bytes{quantile="0.5"} 7
        shop_size_bytes_count 2
        shop_size_bytes_sum 14
        unknown{a="b"} 1
        """;

    assertThat(exposition(page).metrics())
        .containsExactly(
            new ExposedMetric("shop_wait_seconds", "histogram", 4, 0, 1, 2, 111, 193, true),
            new ExposedMetric("shop_size_bytes", "summary", 3, 1, 1, 1, 70, 136, false),
            new ExposedMetric("unknown", "untyped", 1, 1, 0, 1, 13, 17, false));
  }

  @Test
  void countersHaveTheNameOfTheirSamples() throws MalformedScrapeException {
    String page =
        """
        # TYPE shop_orders counter
        shop_orders_total{channel="app"} 3 # {trace_id="abc"} 1 1700000000.0
        shop_orders_created{channel="app"} 1.7E9
        # EOF
        """;

    assertThat(exposition(page).metrics())
        .containsExactly(
            new ExposedMetric("shop_orders_total", "counter", 2, 0, 0, 2, 64, 157, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"forethought-sample.txt", "node-exporter.txt", "python-shop.txt"})
  void thePageIsTheSumOfItsMetrics(String name) throws IOException, MalformedScrapeException {
    String page = Files.readString(Path.of("src/test/resources/scrapes", name));

    assertThat(exposition(page).metrics().stream().mapToLong(ExposedMetric::page).sum())
        .isCloseTo(page.getBytes(UTF_8).length, offset(page.length() / 100L));
  }

  private static Exposition exposition(String page) throws MalformedScrapeException {
    return ScrapedMetrics.of(page, Scrape.read(page), OptionalLong.empty());
  }
}
