package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What django-prometheus tests of its databases, replayed on each of ours. */
class ModelScenariosTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Scraped scraped = new Scraped(registry);

  @ParameterizedTest
  @EnumSource
  void counters(Engine engine) throws SQLException {
    DataSource first = MeteredDataSource.wrap(engine.dataSource(), "test_db_1", registry);
    DataSource second = MeteredDataSource.wrap(engine.dataSource(), "test_db_2", registry);

    select(first, 1);
    select(second, 200);
    select(first, 1);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> execute(first, "this is not SQL"));

    assertThat(scraped.samples("db_"))
        .containsExactly(
            series("db_connections_open", "test_db_1", engine) + " 0.0",
            series("db_connections_open", "test_db_2", engine) + " 0.0",
            "db_errors_total{alias=\"test_db_1\",type=\"syntax_error_or_access_rule_violation\","
                + "vendor=\"%s\"} 1.0".formatted(engine.vendor()),
            series("db_execute_total", "test_db_1", engine) + " 3.0",
            series("db_execute_total", "test_db_2", engine) + " 200.0",
            series("db_execute_many_total", "test_db_1", engine) + " 0.0",
            series("db_execute_many_total", "test_db_2", engine) + " 0.0",
            series("db_new_connection_errors_total", "test_db_1", engine) + " 0.0",
            series("db_new_connection_errors_total", "test_db_2", engine) + " 0.0",
            series("db_new_connections_total", "test_db_1", engine) + " 3.0",
            series("db_new_connections_total", "test_db_2", engine) + " 1.0",
            series("db_query_duration_seconds_count", "test_db_1", engine) + " 3",
            series("db_query_duration_seconds_count", "test_db_2", engine) + " 200");
  }

  @ParameterizedTest
  @EnumSource
  void histograms(Engine engine) throws SQLException {
    DataSource database = MeteredDataSource.wrap(engine.dataSource(), "orders", registry);

    select(database, 200);

    String labels = "{alias=\"orders\",vendor=\"" + engine.vendor() + "\"";
    assertThat(scraped.value("db_query_duration_seconds_count" + labels + "}")).isEqualTo(200);
    assertThat(scraped.value("db_query_duration_seconds_bucket" + labels + ",le=\"+Inf\"}"))
        .isEqualTo(200);
    assertThat(scraped.value("db_query_duration_seconds_sum" + labels + "}"))
        .isBetween(1e-9 * 200, 200.0);
  }

  @ParameterizedTest
  @EnumSource
  void executeMany(Engine engine) throws SQLException {
    DataSource database = MeteredDataSource.wrap(engine.dataSource(), "orders", registry);
    execute(database, "DROP TABLE IF EXISTS model_rows");
    execute(database, "CREATE TABLE model_rows (id INT PRIMARY KEY)");

    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO model_rows VALUES (?)")) {
      for (int id = 1; id <= 4; id++) {
        insert.setInt(1, id);
        insert.addBatch();
      }
      assertThat(insert.executeBatch()).hasSize(4);
    }

    assertThat(scraped.value(series("db_execute_many_total", "orders", engine))).isEqualTo(4);
    assertThat(scraped.value(series("db_execute_total", "orders", engine))).isEqualTo(6);
    assertThat(scraped.value(series("db_query_duration_seconds_count", "orders", engine)))
        .isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void twentySelects(Engine engine) throws SQLException {
    DataSource database = MeteredDataSource.wrap(engine.dataSource(), "orders", registry);

    for (int i = 0; i < 20; i++) {
      select(database, 1);
    }

    assertThat(scraped.value(series("db_execute_total", "orders", engine))).isEqualTo(20);
    assertThat(scraped.value(series("db_new_connections_total", "orders", engine))).isEqualTo(20);
    assertThat(scraped.value(series("db_connections_open", "orders", engine))).isZero();
  }

  private static String series(String name, String alias, Engine engine) {
    return name + "{alias=\"" + alias + "\",vendor=\"" + engine.vendor() + "\"}";
  }

  private static void select(DataSource database, int times) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < times; i++) {
        try (ResultSet rows = statement.executeQuery("SELECT 1")) {
          assertThat(rows.next()).isTrue();
          assertThat(rows.getInt(1)).isEqualTo(1);
        }
      }
    }
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
