package io.forethought.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.migrations.flyway.FlywayReader;
import io.forethought.servlet.port.MetricsServer;
import io.forethought.testtools.Prometheus;
import io.forethought.testtools.Tool;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that the documentation proposes, in a real Prometheus. */
@Tag("once")
class AlertTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String MIGRATIONS = "classpath:db/flyway";
  private static final Pattern RULES = Pattern.compile("(?ms)^```yaml\\R(groups:.*?)^```$");
  private static final Pattern FIRING =
      Pattern.compile("\"alertname\":\"([^\"]*)\"[^}]*\"connection\":\"([^\"]*)\"");

  @TempDir private Path folder;

  @Test
  void theAlertsFireAfterTheTimesThatAreWritten() throws Exception {
    Tool promtool = Tool.named("promtool");
    Files.writeString(folder.resolve("rules.yml"), rules());
    Files.copy(Path.of("src/test/resources/alerts.yml"), folder.resolve("alerts.yml"));

    Tool.Outcome outcome =
        promtool.run("", "test", "rules", folder.resolve("alerts.yml").toString());

    assertThat(outcome.output()).contains("SUCCESS");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theAlertsFireInPrometheusAndEnd() throws Exception {
    Tool tool = Tool.named("prometheus");
    PrometheusRegistry registry = new PrometheusRegistry();
    try (Databases.Killable database = new Databases.Killable(folder)) {
      Flyway.configure()
          .dataSource(database.dataSource())
          .locations(MIGRATIONS)
          .target("2")
          .load()
          .migrate();
      try (MigrationGauges gauges =
              MigrationGauges.builder(registry)
                  .connection("orders", FlywayReader.of(database.dataSource(), MIGRATIONS))
                  .connection("stock", () -> new MigrationCounts(1, 0, 1))
                  .interval(Duration.ofMillis(100))
                  .start();
          MetricsServer metrics = MetricsServer.builder(registry).host("localhost").start();
          Prometheus prometheus = start(tool, metrics.port())) {
        awaitAlerts(prometheus, "MigrationsUnapplied orders", "MigrationsFailed stock");

        database.kill();
        awaitAlerts(prometheus, "MigrationsUnreadable orders", "MigrationsFailed stock");

        database.revive();
        Flyway.configure().dataSource(database.dataSource()).locations(MIGRATIONS).load().migrate();
        awaitAlerts(prometheus, "MigrationsFailed stock");
        assertThat(gauges).isNotNull();
      }
    }
  }

  /** The rules as they stand in the documentation. */
  private static String rules() throws IOException {
    Matcher block = RULES.matcher(Files.readString(Path.of("../../docs/reference/migrations.md")));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private Prometheus start(Tool tool, int port) throws IOException {
    String impatient = rules().replaceAll("for: \\d+m", "for: 1s");
    assertThat(impatient).isNotEqualTo(rules());
    Files.writeString(folder.resolve("rules.yml"), impatient);
    return Prometheus.configured(
        tool,
        folder,
        """
        global:
          scrape_interval: 1s
          evaluation_interval: 1s
        rule_files: [rules.yml]
        scrape_configs:
          - job_name: shop
            static_configs:
              - targets: ["localhost:%d"]
        """
            .formatted(port));
  }

  private void awaitAlerts(Prometheus prometheus, String... expected) {
    await()
        .atMost(PATIENCE)
        .ignoreException(ConnectException.class)
        .untilAsserted(() -> assertThat(firing(prometheus)).containsExactlyInAnyOrder(expected));
  }

  private static Set<String> firing(Prometheus prometheus)
      throws IOException, InterruptedException {
    String answer = prometheus.answer("ALERTS{alertstate=\"firing\"}");
    assertThat(answer).contains("\"status\":\"success\"");
    return FIRING
        .matcher(answer)
        .results()
        .map(alert -> alert.group(1) + " " + alert.group(2))
        .collect(Collectors.toSet());
  }
}
