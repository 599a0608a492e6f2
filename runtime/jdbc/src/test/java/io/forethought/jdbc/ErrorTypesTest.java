package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same event has the same type, whichever driver reports it. */
class ErrorTypesTest {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Scraped scraped = new Scraped(registry);

  @ParameterizedTest
  @EnumSource
  void aLockThatIsNotFreeInTimeIsATimeout(Engine engine) throws SQLException {
    try (Connection first = engine.dataSource().getConnection();
        Connection second = connect(engine)) {
      create(first, "waiting");
      first.setAutoCommit(false);
      update(first, "waiting", 1);
      limitWaiting(engine, second);

      assertFails(() -> update(second, "waiting", 1));

      first.rollback();
    }
    assertTypes("timeout", engine);
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL", "H2"})
  void aLockThatIsNotFreeNowIsATimeout(Engine engine) throws SQLException {
    try (Connection first = engine.dataSource().getConnection();
        Connection second = connect(engine)) {
      create(first, "nowaiting");
      first.setAutoCommit(false);
      update(first, "nowaiting", 1);

      assertFails(() -> execute(second, "SELECT * FROM nowaiting WHERE id = 1 FOR UPDATE NOWAIT"));

      first.rollback();
    }
    assertTypes("timeout", engine);
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL", "H2"})
  void theVictimOfADeadlockIsRolledBack(Engine engine) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Connection first = connect(engine);
        Connection second = connect(engine)) {
      create(first, "embraced");
      first.setAutoCommit(false);
      second.setAutoCommit(false);
      update(first, "embraced", 1);
      update(second, "embraced", 2);
      CompletableFuture<Boolean> other =
          CompletableFuture.supplyAsync(() -> succeeds(first, 2), thread);
      assertThat(List.of(succeeds(second, 1), other.get())).containsExactlyInAnyOrder(true, false);
    } finally {
      thread.shutdown();
    }
    assertTypes("transaction_rollback", engine);
  }

  private static boolean succeeds(Connection connection, int id) {
    boolean succeeded;
    try {
      update(connection, "embraced", id);
      succeeded = true;
    } catch (SQLException victim) {
      succeeded = false;
    }
    try {
      connection.rollback();
    } catch (SQLException failure) {
      throw new CompletionException(failure);
    }
    return succeeded;
  }

  @ParameterizedTest
  @EnumSource
  void aCancelledStatementIsATimeout(Engine engine) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Connection connection = connect(engine);
        Statement statement = connection.createStatement()) {
      AtomicBoolean ended = new AtomicBoolean();
      CompletableFuture<Void> cancelling =
          CompletableFuture.runAsync(
              // It has no effect until the statement has begun.
              () -> await().atMost(PATIENCE).until(() -> ended.get() || cancel(statement)), thread);
      assertFails(() -> execute(statement, endless(engine)));
      ended.set(true);
      cancelling.join();
    } finally {
      thread.shutdown();
    }
    assertTypes("timeout", engine);
  }

  private static boolean cancel(Statement statement) throws SQLException {
    statement.cancel();
    return false;
  }

  /** SQLite's driver limits only the time to wait for a lock. */
  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL", "H2"})
  void aStatementThatTakesTooLongIsATimeout(Engine engine) throws SQLException {
    try (Connection connection = connect(engine);
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(1);
      assertFails(() -> execute(statement, endless(engine)));
    }
    assertTypes("timeout", engine);
  }

  private Connection connect(Engine engine) throws SQLException {
    return MeteredDataSource.wrap(engine.dataSource(), "orders", registry).getConnection();
  }

  private static void create(Connection connection, String table) throws SQLException {
    execute(connection, "DROP TABLE IF EXISTS " + table);
    execute(connection, "CREATE TABLE " + table + " (id INT PRIMARY KEY, stock INT)");
    execute(connection, "INSERT INTO " + table + " VALUES (1, 7)");
    execute(connection, "INSERT INTO " + table + " VALUES (2, 7)");
  }

  private static void update(Connection connection, String table, int id) throws SQLException {
    execute(connection, "UPDATE " + table + " SET stock = stock - 1 WHERE id = " + id);
  }

  private static void limitWaiting(Engine engine, Connection connection) throws SQLException {
    execute(
        connection,
        switch (engine) {
          case POSTGRESQL -> "SET lock_timeout = 50";
          case MARIADB, MYSQL -> "SET innodb_lock_wait_timeout = 0";
          case H2 -> "SET LOCK_TIMEOUT 50";
          case SQLITE -> "PRAGMA busy_timeout = 50";
        });
  }

  private static String endless(Engine engine) {
    return switch (engine) {
      case POSTGRESQL -> "SELECT pg_sleep(600)";
      case MARIADB, MYSQL -> "SELECT COUNT(*) FROM seq_1_to_1000000000000 WHERE seq % 3 = 4";
      case H2 -> "SELECT COUNT(*) FROM SYSTEM_RANGE(1, 1000000000000) WHERE X % 3 = 4";
      case SQLITE ->
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n";
    };
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      execute(statement, sql);
    }
  }

  private static void execute(Statement statement, String sql) throws SQLException {
    boolean unused = statement.execute(sql);
  }

  private static void assertFails(Call call) {
    assertThatExceptionOfType(SQLException.class).isThrownBy(call::run);
  }

  private void assertTypes(String type, Engine engine) {
    assertThat(scraped.samples("db_errors_total"))
        .containsExactly(
            "db_errors_total{alias=\"orders\",type=\"%s\",vendor=\"%s\"} 1.0"
                .formatted(type, engine.vendor()));
  }

  /** What fails. */
  private interface Call {
    void run() throws SQLException;
  }
}
