package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A program does the same on a bare connection and on one that is recorded, and has to see the
 * same: results, update counts, and exceptions with their classes, messages, states, codes and
 * causes.
 */
class SameAsBeforeTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @ParameterizedTest
  @EnumSource
  void aProgramSeesNoDifference(Engine engine) throws SQLException {
    DataSource bare = engine.dataSource();
    DataSource wrapped = MeteredDataSource.wrap(bare, "orders", registry);
    DataSource prefixed =
        new Giving(
            () -> DriverManager.getConnection(engine.url().replace("jdbc:", "jdbc:metered:")));

    Map<String, String> before = run(bare, engine);
    Map<String, String> now = run(wrapped, engine);

    assertThat(now).containsExactlyEntriesOf(before);
    assertThat(run(prefixed, engine)).containsExactlyEntriesOf(before);
    assertThat(Scrape.text(registry))
        .as("no text of a statement and no parameter is recorded")
        .contains("db_errors_total")
        .doesNotContain(Program.TABLE)
        .doesNotContain(Program.SECRET);
  }

  private static Map<String, String> run(DataSource dataSource, Engine engine) throws SQLException {
    Map<String, String> outcomes = new LinkedHashMap<>();
    try (Connection connection = dataSource.getConnection()) {
      Program.prepare(connection, engine);
    }
    for (Map.Entry<String, Program.Step> step : Program.steps(engine).entrySet()) {
      try (Connection connection = dataSource.getConnection()) {
        Program.reset(connection);
        outcomes.put(step.getKey(), outcome(step.getValue(), connection));
      }
    }
    return outcomes;
  }

  private static String outcome(Program.Step step, Connection connection) {
    try {
      return String.valueOf(step.run(connection));
    } catch (Exception | Error failure) {
      return told(failure);
    }
  }

  private static String told(Throwable failure) {
    List<String> chain = new ArrayList<>();
    for (Throwable next = failure; next != null; next = next.getCause()) {
      chain.add(
          next instanceof SQLException sql
              ? next + " state " + sql.getSQLState() + " code " + sql.getErrorCode()
              : next.getClass().getName());
    }
    // MariaDB tells the number of the connection.
    return String.join(" from ", chain).replaceAll("\\(conn=\\d+\\)", "(conn=…)");
  }
}
