package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forethought.runtime.Profile;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The metrics of a program with the profile {@code DJANGO}. */
class DjangoNamesTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Scraped scraped = new Scraped(registry);

  @BeforeEach
  void chooseTheProfile() {
    System.setProperty(Profile.PROPERTY, "DJANGO");
  }

  @AfterEach
  void removeTheProfile() {
    System.clearProperty(Profile.PROPERTY);
  }

  @Test
  void databasesAreRecordedUnderTheNamesOfDjangoPrometheus() throws SQLException {
    try (MeteredDataSource database =
            MeteredDataSource.wrap(Engine.H2.dataSource(), "default", registry);
        Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT 1");
      statement.addBatch("CREATE LOCAL TEMPORARY TABLE a (b INT)");
      statement.addBatch("INSERT INTO a VALUES (1)");
      statement.executeBatch();
      assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("no SQL"));
    }

    assertThat(scraped.samples("django_", "db_"))
        .containsExactly(
            "db_connections_open{alias=\"default\",vendor=\"h2\"} 0.0",
            "django_db_errors_total{alias=\"default\","
                + "type=\"syntax_error_or_access_rule_violation\",vendor=\"h2\"} 1.0",
            "django_db_execute_total{alias=\"default\",vendor=\"h2\"} 4.0",
            "django_db_execute_many_total{alias=\"default\",vendor=\"h2\"} 2.0",
            "django_db_new_connection_errors_total{alias=\"default\",vendor=\"h2\"} 0.0",
            "django_db_new_connections_total{alias=\"default\",vendor=\"h2\"} 1.0",
            "django_db_query_duration_seconds_count{alias=\"default\",vendor=\"h2\"} 3");
  }

  @Test
  void durationsHaveTheBucketsOfDjangoPrometheus() throws SQLException {
    try (MeteredDataSource database =
            MeteredDataSource.wrap(Engine.H2.dataSource(), "default", registry);
        Connection connection = database.getConnection()) {
      assertThat(connection.isClosed()).isFalse();
    }

    assertThat(
            Scrape.text(registry)
                .lines()
                .filter(line -> line.startsWith("django_db_query_duration_seconds_bucket{"))
                .map(line -> line.replaceAll(".*,le=\"([^\"]*)\".*", "$1")))
        .containsExactly(
            "0.01", "0.025", "0.05", "0.075", "0.1", "0.25", "0.5", "0.75", "1.0", "2.5", "5.0",
            "7.5", "10.0", "25.0", "50.0", "75.0", "+Inf");
  }
}
