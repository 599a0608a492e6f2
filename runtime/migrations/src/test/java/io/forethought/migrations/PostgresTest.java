package io.forethought.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.migrations.flyway.FlywayReader;
import io.forethought.migrations.liquibase.LiquibaseReader;
import io.forethought.servlet.port.MetricsServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a server that is a process of its own. */
class PostgresTest {

  private static final String CHANGELOG = "db/liquibase/changelog.xml";
  private static final String MIGRATIONS = "classpath:db/flyway";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Exposed exposed = new Exposed(registry);
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @Test
  void whenTheServerIsKilledThePageAnswersAndTheNumbersAreUnknown() throws Exception {
    EmbeddedPostgres postgres = start(0);
    try {
      DataSource database = postgres.getPostgresDatabase();
      Flyway.configure().dataSource(database).locations(MIGRATIONS).target("2").load().migrate();
      try (MigrationGauges gauges =
              MigrationGauges.builder(registry)
                  .connection("orders", FlywayReader.of(database, MIGRATIONS))
                  .connection("alive", () -> new MigrationCounts(1, 0, 0))
                  .interval(Duration.ZERO)
                  .start();
          MetricsServer server = MetricsServer.builder(registry).start()) {
        exposed.awaitCounts("orders", 2, 1, 0);
        assertThat(page(server)).contains("migrations_unapplied{connection=\"orders\"} 1.0\n");

        postgres.close();

        exposed.awaitUnknown("orders", "error");
        exposed.awaitCounts("alive", 1, 0, 0);
        assertThat(page(server))
            .contains("migrations_unapplied{connection=\"orders\"} NaN\n")
            .contains("migrations_readable{connection=\"orders\"} 0.0\n")
            .contains("migrations_unapplied{connection=\"alive\"} 0.0\n");

        postgres = start(postgres.getPort());

        exposed.awaitCounts("orders", 2, 1, 0);
        assertThat(page(server)).contains("migrations_unapplied{connection=\"orders\"} 1.0\n");
        assertThat(gauges).isNotNull();
      }
    } finally {
      postgres.close();
    }
  }

  @Test
  void aReadingThatWaitsForALockIsCut() throws Exception {
    try (EmbeddedPostgres postgres = start(0)) {
      DataSource flyway = postgres.getDatabase("postgres", "template1");
      DataSource liquibase = postgres.getPostgresDatabase();
      Flyway.configure().dataSource(flyway).locations(MIGRATIONS).load().migrate();
      update(liquibase, "History", "Changes");
      LiquibaseReader changes =
          LiquibaseReader.builder(liquibase, CHANGELOG)
              .liquibaseSchema("History")
              .changeLogTable("Changes")
              .build();
      assertThat(changes.read()).isEqualTo(new MigrationCounts(3, 0, 0));
      try (Connection ours = flyway.getConnection();
          Connection theirs = liquibase.getConnection()) {
        lock(ours, "flyway_schema_history");
        lock(theirs, "\"History\".changes");
        try (MigrationGauges gauges =
            MigrationGauges.builder(registry)
                .connection("flyway", FlywayReader.of(flyway, MIGRATIONS))
                .connection("liquibase", changes)
                .connection("alive", () -> new MigrationCounts(1, 0, 0))
                .interval(Duration.ofHours(1))
                .timeout(Duration.ofSeconds(2))
                .start()) {
          exposed.awaitCounts("alive", 1, 0, 0);
          exposed.awaitUnknown("flyway", "timeout");
          exposed.awaitUnknown("liquibase", "timeout");

          // The lock is still held, but nobody here waits for it any more.
          await().atMost(Duration.ofSeconds(30)).until(() -> readers() == 0);
          assertThat(exposed.failures("flyway", "error")).isZero();
          assertThat(gauges).isNotNull();
        }
      }
    }
  }

  private EmbeddedPostgres start(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false);
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  private static void update(DataSource database, String schema, String table) throws Exception {
    try (Connection connection = database.getConnection();
        Liquibase liquibase =
            new Liquibase(
                CHANGELOG, new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
      connection.createStatement().execute("create schema \"" + schema + "\"");
      liquibase.getDatabase().setLiquibaseSchemaName(schema);
      liquibase.getDatabase().setDatabaseChangeLogTableName(table);
      liquibase.update(new Contexts(), new LabelExpression());
    }
  }

  private static void lock(Connection connection, String table) throws SQLException {
    connection.setAutoCommit(false);
    connection.createStatement().execute("lock table " + table + " in access exclusive mode");
  }

  private static long readers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("forethought-migrations-"))
        .count();
  }

  private String page(MetricsServer server) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + "/metrics");
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
