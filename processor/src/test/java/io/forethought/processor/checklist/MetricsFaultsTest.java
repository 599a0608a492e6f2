package io.forethought.processor.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.checklist.evidence.Evidence;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in what the program exposes: exactly one point is missing for each. */
@Tag("once")
class MetricsFaultsTest {

  static Stream<Arguments> missing() {
    return Stream.of(
        Arguments.of("http_", "http: the scrape has no metrics of HTTP requests"),
        Arguments.of("db_", without("database", "database queries")),
        Arguments.of("cache_", without("cache", "caches")),
        Arguments.of("model_", without("entities", "entities")),
        Arguments.of("migrations_", without("migrations", "migrations")),
        Arguments.of("jvm_", "jvm: the scrape has no metrics of the Java virtual machine"),
        Arguments.of("shop_build", "version: no info metric has the version of the program"),
        Arguments.of(
            "shop_orders", "contract: shop_orders_created_total: the scrape does not contain it"));
  }

  private static String without(String point, String what) {
    return point + ": the scrape has no metrics of " + what + ", although the jars contain them";
  }

  @ParameterizedTest
  @MethodSource("missing")
  void metricsThatAreMissing(String beginning, String fault) {
    assertThat(Setup.good().scrape(text -> dropped(text, beginning)).faults())
        .containsExactly("missing " + fault);
  }

  private static String dropped(String text, String beginning) {
    return text.replaceAll("(?m)^(# \\w+ )?" + beginning + ".*\\n", "");
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(
            "migrations_unapplied\\{.*",
            "migrations_unapplied{connection=\"shop\"} 2.0",
            "missing unapplied: migrations are not applied: 2 of shop"),
        Arguments.of(
            "migrations_unapplied\\{.*",
            "migrations_unapplied{connection=\"shop\"} NaN",
            "cannot tell unapplied: the program cannot read its migrations; its log contains the"
                + " exception"),
        Arguments.of(
            "(http_requests_total\\{.*\\}) .*",
            "$1 0",
            "missing http: no request is counted, although https://shop.example was requested"),
        Arguments.of(
            "(db_execute_total.*) .*",
            "$1 0",
            "cannot tell database: nothing was counted yet: use the program, and run this command"
                + " again"),
        Arguments.of(
            "(shop_orders_created_total.*)paypal",
            "$1cash",
            "missing contract: shop_orders_created_total: the label \"provider\" has the value"
                + " \"cash\"; declared are paypal, stripe; and 1 more"),
        Arguments.of(
            "forethought_incidents_total 0.0",
            "forethought_incidents_total 3.0",
            "missing errors: some values could not be read or recorded:"
                + " forethought_incidents_total"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesThatAreWrong(String line, String other, String fault) {
    assertThat(Setup.good().scrape(text -> text.replaceAll("(?m)^" + line, other)).faults())
        .containsExactly(fault);
  }

  @Test
  void noRequestsYetWithoutASite() {
    assertThat(
            Setup.good()
                .withoutSite()
                .scrape(text -> text.replaceAll("(?m)^(http_requests_total\\{.*\\}) .*", "$1 0"))
                .faults())
        .contains(
            "cannot tell http: no request was counted yet; send one, or name the address for"
                + " users: --site=…");
  }

  @Test
  void anIntegrationThatTheSpringBootStarterBrings() {
    assertThat(
            Setup.good()
                .scope(new Evidence.Scope(true, Optional.empty(), Set.of(), 100_000))
                .scrape(text -> dropped(text, "cache_"))
                .faults())
        .containsExactly(
            "cannot tell cache: the scrape has no metrics of caches; the Spring Boot starter brings"
                + " them for programs that have some");
  }

  @Test
  void aNameWithoutTheNamespace() {
    assertThat(
            Setup.good()
                .scrape(text -> text.replace("shop_visits", "visits"))
                .catalogue(text -> text.replace("shop_visits", "visits"))
                .query("group by (__name__)", names("visits_total"))
                .faults())
        .filteredOn(fault -> !fault.contains(" kept"))
        .containsExactly(
            "missing namespace: visits_total begins with a word that no other metric of the program has");
  }

  private static String[] names(String... names) {
    return Stream.of(names).map(name -> "{\"__name__\":\"" + name + "\"}=1").toArray(String[]::new);
  }

  @Test
  void aLabelWithNearlyAsManyValuesAsAllowed() {
    assertThat(Setup.good().scrape(text -> text + tenants(18)).faults())
        .containsExactly("missing budget: tenant of shop_visits_total has 19 of at most 20 values");
    assertThat(Setup.good().scrape(text -> text + tenants(16)).faults()).isEmpty();
  }

  private static String tenants(int number) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, number)
        .forEach(each -> text.append("shop_visits_total{tenant=\"b" + each + "\"} 1.0\n"));
    return text.toString();
  }

  @Test
  void aLabelWithMoreValuesThanAllowed() {
    String overflow =
        """
        # HELP forethought_label_overflow_total Overflows.
        # TYPE forethought_label_overflow_total counter
        forethought_label_overflow_total{metric="shop_visits_total",label="tenant"} 4.0
        """;

    assertThat(Setup.good().scrape(text -> text + overflow).faults())
        .containsExactly(
            "missing budget: tenant of shop_visits_total had values outside its bound");
  }

  @Test
  void aScrapeThatIsNearlyTooLarge() {
    assertThat(
            Setup.good().scope(new Evidence.Scope(false, Optional.empty(), Set.of(), 20)).faults())
        .containsExactly("missing budget: the scrape has 19 of at most 20 series");
  }

  @Test
  void boundsThatDoNotFitWhatIsExposed() {
    assertThat(
            Setup.good()
                .scrape(text -> text.replace("le=\"2.0\"} 199", "le=\"2.0\"} 190"))
                .faults())
        .isEmpty();
    assertThat(
            Setup.good()
                .scrape(text -> text.replace("le=\"2.0\"} 199", "le=\"2.0\"} 180"))
                .faults())
        .containsExactly(
            "missing buckets: shop_payments_duration_seconds has 10 % of its observations above its"
                + " last bound 2.0");
    assertThat(
            Setup.good().scrape(text -> text.replace("le=\"0.1\"} 60", "le=\"0.1\"} 196")).faults())
        .containsExactly(
            "missing buckets: shop_payments_duration_seconds has 98 % of its observations in its"
                + " first bucket, up to 0.1");
  }

  @Test
  void boundsThatDoNotFitWhatPrometheusHas() {
    assertThat(
            Setup.good()
                .query(
                    "sum by (le)",
                    "{\"le\":\"0.1\"}=10",
                    "{\"le\":\"0.5\"}=20",
                    "{\"le\":\"2.0\"}=500",
                    "{\"le\":\"+Inf\"}=1000")
                .faults())
        .containsExactly(
            "missing buckets: shop_payments_duration_seconds has 50 % of its observations above its"
                + " last bound 2.0");
  }

  @Test
  void boundsWithFewObservations() {
    assertThat(
            Setup.good()
                .scrape(text -> text.replaceAll("(?m)^(shop_payments_duration.*) \\d+$", "$1 9"))
                .faults())
        .containsExactly("cannot tell buckets: no histogram has 100 observations yet");
  }

  @Test
  void anObjectiveWhoseLimitIsNotABound() {
    String other = "le=\"0.4\"";

    assertThat(
            Setup.good()
                .scrape(text -> text.replace("le=\"0.5\"", other))
                .catalogue(text -> text.replace("0.1, 0.5,", "0.1, 0.4,"))
                .faults())
        .containsExactly(
            "missing thresholds: shop_payments_duration_seconds has no bucket up to 0.5");
    assertThat(Setup.good().query("group by (le)", "{\"le\":\"0.1\"}=1").faults())
        .containsExactly(
            "missing thresholds: Prometheus has no bucket up to 0.5 of"
                + " shop_payments_duration_seconds");
  }

  @Test
  void noObjective() {
    assertThat(
            Setup.good()
                .catalogue(text -> text.replaceFirst("(?s),\\s*\"objectives\": \\[.*?\\]", ""))
                .faults())
        .containsExactly("missing objective: the program declares no objective");
  }
}
