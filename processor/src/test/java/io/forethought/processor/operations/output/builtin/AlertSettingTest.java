package io.forethought.processor.operations.output.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.operations.output.CheckedRules;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests which alerts a program has, and what its settings change. */
@Tag("once")
class AlertSettingTest {

  private static final Site HERE = () -> "Shop";

  @TempDir private static Path folder;
  private static MonitoredProgram shop;

  /** A program with short buckets that does not count responses. */
  @BeforeAll
  static void compile() throws Exception {
    shop =
        Shops.with(
            HttpProfile.DEFAULT,
            ", latencyBuckets = {0.1, 0.5, 1}, without = {HttpMetric.RESPONSES}",
            folder);
  }

  private static AlertSetting setting(BuiltInAlert alert, double threshold, boolean omit) {
    return new AlertSetting(
        alert,
        Optional.of(new Sited<>(threshold, HERE)),
        Optional.of(AlertSeverity.INFO),
        new Sited<>("1h", HERE),
        new Sited<>("shop team", HERE),
        new Sited<>("https://wiki.example.com/{alert}", HERE),
        omit,
        "shop.Shop",
        HERE);
  }

  private static MonitoredProgram changed(AlertSetting... settings) {
    return new MonitoredProgram(shop.name(), shop.metrics(), List.of(settings));
  }

  private static List<GeneratedRule.Alerting> rules(AlertSetting... settings) {
    return BuiltInAlerts.groups(changed(settings)).stream()
        .map(GeneratedGroup::rules)
        .flatMap(List::stream)
        .map(GeneratedRule.Alerting.class::cast)
        .toList();
  }

  private static GeneratedRule.Alerting rule(String name, AlertSetting... settings) {
    return rules(settings).stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAlertWithoutItsMetricIsLeftOut() {
    assertThat(rules())
        .extracting(GeneratedRule::name)
        .containsExactly(
            "HighLatency",
            "DatabaseErrors",
            "PoolExhausted",
            "UnappliedMigrations",
            "LowCacheHitRate",
            "ScrapeErrors",
            "ReadFailures",
            "LabelOverflow");
  }

  @Test
  void aProgramWithoutMetricsHasNoGroups() {
    assertThat(BuiltInAlerts.groups(new MonitoredProgram("", List.of()))).isEmpty();
  }

  @Test
  void aMetricOfAnotherSetWithTheSameNameIsNotMeant() {
    assertThat(BuiltInAlerts.groups(new MonitoredProgram("shop", metric("db_errors_total", ""))))
        .isEmpty();
  }

  @Test
  void anAlertThatTheProgramDeclaresReplacesTheOneOfItsName() {
    List<CatalogueEntry> declared =
        metric(
            "shop_latency_seconds",
            """
            , "alerts": [{
              "name": "HighLatency", "expr": "vector(1)", "severity": "info", "summary": "Slow."}]
            """);
    MonitoredProgram more =
        new MonitoredProgram(
            "shop", Stream.concat(shop.metrics().stream(), declared.stream()).toList());

    assertThat(BuiltInAlerts.groups(more))
        .flatExtracting(GeneratedGroup::rules)
        .extracting("name")
        .startsWith("DatabaseErrors")
        .doesNotContain("HighLatency")
        .hasSize(7);
  }

  private static List<CatalogueEntry> metric(String name, String more) {
    return JsonCatalogue.read(
            """
            {"format": 1, "metrics": [{
              "name": "%s", "type": "counter", "help": "Events.", "series": 1,
              "set": "shop.Database", "method": "errors"%s}]}
            """
                .formatted(name, more))
        .entries();
  }

  @Test
  void withoutTheDurationIncludingFiltersTheOtherOneIsUsed() {
    MonitoredProgram other =
        new MonitoredProgram(
            "shop",
            shop.metrics().stream()
                .filter(entry -> entry.name().value().equals("http_request_duration_seconds"))
                .toList());

    assertThat(BuiltInAlerts.groups(other))
        .flatExtracting(GeneratedGroup::rules)
        .extracting("expr")
        .containsExactly(
            "histogram_quantile(0.95, sum without (instance, pod, view, method)"
                + " (rate(http_request_duration_seconds_bucket[5m]))) >= 1");
  }

  @Test
  void aThresholdAboveAllBucketsIsThatOfTheLastOne() {
    GeneratedRule.Alerting rule = rule("HighLatency");

    assertThat(rule.expr()).endsWith(" >= 1");
    assertThat(rule.comments())
        .last()
        .isEqualTo("No bucket ends above this value, so the quantile is never larger.");
  }

  @Test
  void settingsChangeEverythingButTheQuery() {
    GeneratedRule.Alerting before = rule("HighLatency");

    GeneratedRule.Alerting after =
        rule("HighLatency", setting(BuiltInAlert.HIGH_LATENCY, 0.25, false));

    assertThat(after)
        .isEqualTo(
            new GeneratedRule.Alerting(
                "HighLatency",
                before.expr().replace(">= 1", "> 0.25"),
                "1h",
                "",
                Map.of("severity", "info", "owner", "shop team"),
                Map.of(
                    "summary",
                    before.annotations().get("summary"),
                    "description",
                    before.annotations().get("description"),
                    "runbook_url",
                    "https://wiki.example.com/HighLatency"),
                before.comments().subList(0, 1)));
    assertThat(after.labels().keySet()).containsExactly("severity", "owner");
  }

  @Test
  void theFirstSettingOfAnAlertCounts() {
    assertThat(
            rule(
                    "DatabaseErrors",
                    setting(BuiltInAlert.DATABASE_ERRORS, 0.000001, false),
                    setting(BuiltInAlert.DATABASE_ERRORS, 7, true))
                .expr())
        .endsWith(" > 0.000001");
  }

  @Test
  void anAlertCanBeLeftOut() throws Exception {
    AlertSetting[] omitted = {
      setting(BuiltInAlert.SCRAPE_ERRORS, 1, true),
      setting(BuiltInAlert.READ_FAILURES, 1, true),
      setting(BuiltInAlert.LABEL_OVERFLOW, 1, true)
    };

    assertThat(rules(omitted))
        .extracting(GeneratedRule::name)
        .containsExactly(
            "HighLatency",
            "DatabaseErrors",
            "PoolExhausted",
            "UnappliedMigrations",
            "LowCacheHitRate");
    assertThat(BuiltInAlerts.groups(changed(omitted)))
        .extracting(GeneratedGroup::name)
        .containsExactly("forethought_http", "forethought_database", "forethought_cache");
    CheckedRules.of(BuiltInAlerts.groups(changed(omitted)), folder).check();
  }
}
