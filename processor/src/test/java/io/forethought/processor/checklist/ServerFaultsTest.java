package io.forethought.processor.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in how Prometheus scrapes the program: exactly one point is missing for each. */
@Tag("once")
class ServerFaultsTest {

  private static final String OF_SHOP = "missing %s: 1 of 1 targets: http://shop:9400/metrics: %s";

  private static Setup targets(String... targets) {
    return Setup.good()
        .api("targets?state=active", "{\"activeTargets\":[" + String.join(",", targets) + "]}");
  }

  private static String target() {
    return Recorded.target("shop:9400", "");
  }

  @Test
  void aServerThatIsNotPrometheus() {
    String query = Setup.SERVER + "/api/v1/query?query=vector%281%29";

    assertThat(Setup.good().query("vector(1)").page(query, Page.of(404, "", "")).faults())
        .containsExactly("cannot tell server: http://prometheus:9090 answers to no query");
  }

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of("up", "Get \\\"http://shop:9400/metrics\\\": connection refused"),
        Arguments.of("up", "sample limit exceeded"),
        Arguments.of("path", "server returned HTTP status 404 Not Found"),
        Arguments.of("path", "expected a valid start token, got \\\"<\\\""),
        Arguments.of("access", "server returned HTTP status 401 Unauthorized"),
        Arguments.of("access", "server returned HTTP status 403 Forbidden"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void aScrapeThatFails(String point, String error) {
    assertThat(targets(Recorded.target("shop:9400", error)).faults())
        .containsExactly(
            OF_SHOP.formatted(point, error.replace("\\\"", "\"")),
            "cannot tell kept: no target is up");
  }

  @Test
  void aScrapeThatTakesTooLong() {
    String timeout = "Get \\\"http://shop:9400/metrics\\\": context deadline exceeded";

    assertThat(targets(target().replace("0.01}", "6.5}")).faults())
        .containsExactly(
            "missing duration: a scrape of http://shop:9400/metrics took 6.5 s of 10s");
    assertThat(targets(Recorded.target("shop:9400", timeout).replace("0.01}", "10}")).faults())
        .containsExactly(
            "missing duration: a scrape of http://shop:9400/metrics took 10.0 s of 10s",
            "cannot tell kept: no target is up");
  }

  @Test
  void noTarget() {
    assertThat(targets().query("group by (job)").faults())
        .startsWith("missing target: Prometheus has no target for the program")
        .filteredOn(fault -> fault.startsWith("missing"))
        .hasSize(1);
    assertThat(
            Setup.good()
                .scope(new Evidence.Scope(false, Optional.of("shopp"), Set.of(), 100_000))
                .faults())
        .startsWith("missing target: Prometheus has no target in the job shopp");
  }

  @Test
  void aTargetWithAnotherAddressIsFoundByItsMetrics() {
    assertThat(
            targets(Recorded.target("10.0.0.7:9400", ""), Recorded.target("10.0.0.8:9400", ""))
                .query("group by (job)", "{\"job\":\"shop\"}=1")
                .faults())
        .isEmpty();
  }

  @Test
  void aProcessThatIsNotScraped() {
    assertThat(
            Setup.good()
                .query("max_over_time(process_start", "{\"instance\":\"other:9400\"}=1.7e9")
                .faults())
        .containsExactly(
            "missing target: the job shop does not scrape the process at"
                + " http://shop:9400/metrics");
  }

  @Test
  void anIntervalThatIsTooLong() {
    assertThat(targets(target().replace("\"15s\"", "\"2m\"")).faults())
        .containsExactly(
            "missing interval: scrapes are 2m apart, which is too long for rates over 5m");
  }

  @Test
  void aTargetThatIsScrapedTwice() {
    String other = target().replace("\"job\":\"shop\"", "\"job\":\"all\"");

    assertThat(targets(target(), other).faults())
        .contains("missing once: http://shop:9400/metrics is scraped twice, by all and shop");
    assertThat(
            targets(target(), Recorded.target("shop.example:9400", ""))
                .query(
                    "process_start_time_seconds{job",
                    "{\"instance\":\"shop:9400\"}=1.7e9",
                    "{\"instance\":\"shop.example:9400\"}=1.7e9")
                .faults())
        .containsExactly(
            "missing once: the targets shop.example:9400 and shop:9400 are the same process");
  }

  @Test
  void aMetricThatPrometheusDrops() {
    assertThat(
            Setup.good()
                .query(
                    "group by (__name__)",
                    "{\"__name__\":\"http_requests_total\"}=1",
                    "{\"__name__\":\"forethought_incidents_total\"}=1",
                    "{\"__name__\":\"shop_payments_duration_seconds_bucket\"}=1",
                    "{\"__name__\":\"shop_payments_duration_seconds_count\"}=1",
                    "{\"__name__\":\"shop_payments_duration_seconds_sum\"}=1")
                .faults())
        .containsExactly("missing kept: Prometheus does not have shop_orders_created_total");
  }

  @Test
  void aConfigurationThatCannotBeRead() {
    String data = "{\"reloadConfigSuccess\":false,\"storageRetention\":\"30d\"}";

    assertThat(Setup.good().api("status/runtimeinfo", data).faults())
        .containsExactly(
            "missing configuration: Prometheus could not read its configuration when it was last"
                + " reloaded, and runs with an earlier one");
  }

  static List<Arguments> retentions() {
    String tooShort = "but an objective has a window of 30d";
    return List.of(
        Arguments.of(
            "15d", List.of("missing retention: Prometheus keeps samples for 15d, " + tooShort)),
        Arguments.of(
            "15d or 10GiB",
            List.of("missing retention: Prometheus keeps samples for 15d or 10GiB, " + tooShort)),
        Arguments.of("90d or 10GiB", List.of()),
        Arguments.of(
            "10GiB",
            List.of(
                "cannot tell retention: Prometheus keeps 10GiB, which limits the size and not the"
                    + " time")),
        Arguments.of(
            "", List.of("cannot tell retention: Prometheus does not report its retention")));
  }

  @ParameterizedTest
  @MethodSource("retentions")
  void aRetentionThatIsTooShort(String retention, List<String> faults) {
    String data = "{\"reloadConfigSuccess\":true,\"storageRetention\":\"" + retention + "\"}";

    assertThat(Setup.good().api("status/runtimeinfo", data).faults()).isEqualTo(faults);
  }
}
