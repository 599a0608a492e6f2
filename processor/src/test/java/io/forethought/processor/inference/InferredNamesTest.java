package io.forethought.processor.inference;

import static io.forethought.processor.inference.InferredShop.infer;
import static io.forethought.processor.inference.InferredShop.sets;
import static io.forethought.processor.inference.InferredShop.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.inference.scraped.LeftOut;
import io.forethought.processor.inference.source.Sources;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which names metrics of a scrape get. */
class InferredNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gauge   | shop_pending_gauge              | shop_pending
          gauge   | shop_wait_ms                    | shop_wait_seconds
          counter | shop_mails                      | shop_mails_total
          counter | shop_mailsSent                  | shop_mails_sent_total
          counter | shop_write_count                | shop_write_count_total
          gauge   | shop_size_le_1_kb               | shop_size_le_1_kb
          gauge   | shop_checks_rate_per_second     | shop_checks_rate_per_second
          gauge   | shop_histogram_size             | shop_histogram_size
          gauge   | shop_pages_created              | shop_pages_created
          summary | shop_lines_per_order_count      | shop_lines_per_order_count
          """)
  void aNewNameSaysWhatTheOldOneSaid(String type, String old, String name) {
    String samples = type.equals("summary") ? old + "_sum 1\n" + old + "_count 1\n" : old + " 1\n";
    Inferred inferred =
        infer("# HELP %1$s What it is.%n# TYPE %1$s %2$s%n%3$s".formatted(old, type, samples));

    assertThat(inferred.leftOut()).isEmpty();
    assertThat(inferred.sets().get(0).metrics())
        .extracting(metric -> metric.name().value())
        .containsExactly(name);
  }

  @Test
  void aWordThatIsALabelStaysInAGroupOfMetrics() {
    String scrape =
        Stream.of("entrypoint", "service", "router")
            .map(
                label ->
                    """
                    # HELP proxy_%1$s_requests_total Requests that it received.
                    # TYPE proxy_%1$s_requests_total counter
                    proxy_%1$s_requests_total{%1$s="web"} 3
                    proxy_%1$s_requests_total{%1$s="api"} 3
                    # HELP proxy_%1$s_bytes_total Bytes that it received.
                    # TYPE proxy_%1$s_bytes_total counter
                    proxy_%1$s_bytes_total{%1$s="web"} 3
                    proxy_%1$s_bytes_total{%1$s="api"} 3
                    # HELP proxy_%1$s_open Requests that it has not answered.
                    # TYPE proxy_%1$s_open gauge
                    proxy_%1$s_open 3
                    """
                        .formatted(label))
            .collect(Collectors.joining());

    assertThat(sets(scrape))
        .containsExactly(
            "EntrypointMetrics proxy entrypoint: requests bytes open",
            "RouterMetrics proxy router: requests bytes open",
            "ServiceMetrics proxy service: requests bytes open");
    assertThat(source(scrape, "RouterMetrics")).doesNotContain("@Suppress");
  }

  @Test
  void noMetricTakesTheNameOfAnotherOne() {
    Inferred inferred =
        infer(
            """
            # HELP proxy_requests Requests by their status.
            # TYPE proxy_requests counter
            proxy_requests{code="200"} 1
            # HELP proxy_requests_total Requests.
            # TYPE proxy_requests_total counter
            proxy_requests_total 1
            """);

    assertThat(inferred.sets().get(0).metrics())
        .extracting(metric -> metric.help().value())
        .containsExactly("Requests.");
    assertThat(inferred.leftOut())
        .containsExactly(
            new LeftOut(
                "proxy_requests",
                "it would be exported as proxy_requests_total, which is another metric:"
                    + " choose a name for it"));
  }

  @Test
  void aLetterIsNotTakenForAUnit() {
    assertThat(
            source(
                """
                # HELP shop_plan_b_total Orders that a second warehouse packed.
                # TYPE shop_plan_b_total counter
                shop_plan_b_total 1
                """,
                "ShopMetrics"))
        .contains("@Suppress(value = \"FT107\"", "CounterDataPoint planB();");
  }

  @Test
  void anOldNameIsNotKeptIfAnotherMetricHasIt() {
    Inferred inferred =
        infer(
            """
            # HELP shop_open_gauge Whether customers can order.
            # TYPE shop_open_gauge gauge
            shop_open_gauge 1
            # HELP shop_open Open orders of all customers.
            # TYPE shop_open gauge
            shop_open 1
            """);

    assertThat(Sources.of(inferred).get(0).text())
        .contains("@Suppress(value = \"FT108\"", "GaugeDataPoint openGauge();")
        .doesNotContain("@RenamedFrom");
  }
}
