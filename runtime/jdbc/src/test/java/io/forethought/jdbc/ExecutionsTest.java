package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which calls count, and as how many. */
class ExecutionsTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Scraped scraped = new Scraped(registry);
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    Connection bare = Engine.H2.dataSource().getConnection();
    bare.createStatement().execute("DROP TABLE IF EXISTS counted");
    bare.createStatement()
        .execute("CREATE TABLE counted (id INT GENERATED ALWAYS AS IDENTITY, name VARCHAR UNIQUE)");
    bare.close();
    connection = MeteredDataSource.wrap(Engine.H2.dataSource(), "orders", registry).getConnection();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void eachCallOfAStatementThatExecutesCountsOnce() throws SQLException {
    Statement statement = connection.createStatement();
    statement.execute(insert("a"));
    statement.execute(insert("b"), Statement.RETURN_GENERATED_KEYS);
    statement.execute(insert("c"), new int[] {1});
    statement.execute(insert("d"), new String[] {"ID"});
    statement.executeUpdate(insert("e"));
    statement.executeUpdate(insert("f"), Statement.RETURN_GENERATED_KEYS);
    statement.executeUpdate(insert("g"), new int[] {1});
    statement.executeUpdate(insert("h"), new String[] {"ID"});
    statement.executeLargeUpdate(insert("i"));
    statement.executeLargeUpdate(insert("j"), Statement.RETURN_GENERATED_KEYS);
    statement.executeLargeUpdate(insert("k"), new int[] {1});
    statement.executeLargeUpdate(insert("l"), new String[] {"ID"});
    statement.getGeneratedKeys().close();
    statement.executeQuery("SELECT COUNT(*) FROM counted").close();

    assertCounted(13, 0, 13);
  }

  @Test
  void soDoesEachCallOfAPreparedOne() throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement("INSERT INTO counted(name) VALUES (?)");
    statement.setString(1, "a");
    statement.execute();
    statement.setString(1, "b");
    statement.executeUpdate();
    statement.setString(1, "c");
    statement.executeLargeUpdate();
    connection.prepareStatement("SELECT 1", Statement.RETURN_GENERATED_KEYS).executeQuery().close();

    assertCounted(4, 0, 4);
  }

  @Test
  void soDoesEachCallOfAProcedure() throws SQLException {
    connection
        .createStatement()
        .execute("CREATE ALIAS IF NOT EXISTS twice FOR 'java.lang.Math.abs(int)'");
    try (CallableStatement call = connection.prepareCall("CALL twice(?)")) {
      call.setInt(1, -21);
      call.execute();
      call.executeQuery().close();
    }

    assertCounted(3, 0, 3);
  }

  @Test
  void aBatchCountsWhatIsInItAndIsTimedOnce() throws SQLException {
    Statement statement = connection.createStatement();
    statement.addBatch(insert("a"));
    statement.addBatch(insert("b"));
    statement.executeBatch();
    statement.addBatch(insert("c"));
    statement.executeLargeBatch();
    statement.addBatch(insert("d"));
    statement.clearBatch();
    statement.executeBatch();

    assertCounted(3, 3, 3);
  }

  @Test
  void whatCannotBeAddedIsNotInTheBatch() throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement("INSERT INTO counted(name) VALUES (?)");
    statement.setString(1, "a");
    statement.addBatch();
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.addBatch("SELECT 1"));
    statement.executeBatch();

    assertCounted(1, 1, 1);
  }

  @Test
  void aBatchThatFailsIsOneError() throws SQLException {
    Statement statement = connection.createStatement();
    statement.addBatch(insert("a"));
    statement.addBatch(insert("a"));
    statement.addBatch(insert("a"));
    assertThatExceptionOfType(SQLException.class).isThrownBy(statement::executeBatch);

    assertCounted(3, 3, 1);
    assertThat(scraped.samples("db_errors_total"))
        .containsExactly(error("integrity_constraint_violation", Engine.H2) + " 1.0");
  }

  @Test
  void allElseCountsNothing() throws SQLException {
    connection.setAutoCommit(false);
    connection.commit();
    connection.rollback();
    connection.isValid(1);
    connection.getMetaData().getTables(null, null, "COUNTED", null).close();
    connection.prepareStatement("SELECT 1").close();

    assertCounted(0, 0, 0);
  }

  /** Some drivers look at the statement when it is prepared, others when it is executed. */
  @ParameterizedTest
  @EnumSource
  void aPreparedStatementAboutAMissingTableIsOneErrorOfEachDatabase(Engine engine)
      throws SQLException {
    PrometheusRegistry own = new PrometheusRegistry();
    try (Connection metered =
        MeteredDataSource.wrap(engine.dataSource(), "orders", own).getConnection()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> metered.prepareStatement("SELECT * FROM forgotten").execute());
    }

    assertThat(new Scraped(own).samples("db_errors_total"))
        .containsExactly(error("syntax_error_or_access_rule_violation", engine) + " 1.0");
  }

  @Test
  void eachStatementThatCannotBePreparedIsAnErrorAndNotAnExecution() {
    String query = "SELECT * FROM forgotten";
    int type = ResultSet.TYPE_FORWARD_ONLY;
    int read = ResultSet.CONCUR_READ_ONLY;
    int hold = ResultSet.HOLD_CURSORS_OVER_COMMIT;
    List<ThrowingCallable> preparations =
        List.of(
            () -> connection.prepareStatement(query),
            () -> connection.prepareStatement(query, Statement.RETURN_GENERATED_KEYS),
            () -> connection.prepareStatement(query, new int[] {1}),
            () -> connection.prepareStatement(query, new String[] {"ID"}),
            () -> connection.prepareStatement(query, type, read),
            () -> connection.prepareStatement(query, type, read, hold),
            () -> connection.prepareCall(query),
            () -> connection.prepareCall(query, type, read),
            () -> connection.prepareCall(query, type, read, hold));

    assertThat(preparations)
        .allSatisfy(
            preparation ->
                assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(preparation)
                    .extracting(SQLException::getSQLState)
                    .isEqualTo("42S02"));

    assertThat(scraped.samples("db_errors_total"))
        .containsExactly(error("syntax_error_or_access_rule_violation", Engine.H2) + " 9.0");
    assertCounted(0, 0, 0);
  }

  @ParameterizedTest
  @EnumSource
  void aDuplicateIsToldAsOneByEachDatabase(Engine engine) throws SQLException {
    PrometheusRegistry own = new PrometheusRegistry();
    try (Connection metered =
        MeteredDataSource.wrap(engine.dataSource(), "orders", own).getConnection()) {
      Statement statement = metered.createStatement();
      statement.execute("DROP TABLE IF EXISTS duplicates");
      statement.execute("CREATE TABLE duplicates (id INT PRIMARY KEY)");
      statement.execute("INSERT INTO duplicates VALUES (1)");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.execute("INSERT INTO duplicates VALUES (1)"));
    }

    assertThat(new Scraped(own).samples("db_errors_total"))
        .containsExactly(error("integrity_constraint_violation", engine) + " 1.0");
  }

  private static String insert(String name) {
    return "INSERT INTO counted(name) VALUES ('" + name + "')";
  }

  private static String error(String type, Engine engine) {
    return "db_errors_total{alias=\"orders\",type=\"%s\",vendor=\"%s\"}"
        .formatted(type, engine.vendor());
  }

  private void assertCounted(long executed, long many, long timed) {
    String labels = "{alias=\"orders\",vendor=\"h2\"}";
    assertThat(scraped.samples("db_execute", "db_query"))
        .containsExactly(
            "db_execute_total" + labels + " " + (double) executed,
            "db_execute_many_total" + labels + " " + (double) many,
            "db_query_duration_seconds_count" + labels + " " + timed);
  }
}
