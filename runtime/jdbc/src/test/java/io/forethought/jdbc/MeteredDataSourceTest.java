package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

class MeteredDataSourceTest {

  private static final String H2 = "{alias=\"orders\",vendor=\"h2\"}";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Scraped scraped = new Scraped(registry);

  @Test
  void aConnectionIsOpenUntilItIsClosedForTheFirstTime() throws SQLException {
    DataSource database = metered(Engine.H2.dataSource());

    Connection first = database.getConnection();
    Connection second = database.getConnection("", "");
    assertThat(scraped.value("db_connections_open" + H2)).isEqualTo(2);

    first.close();
    first.close();
    assertThat(scraped.value("db_connections_open" + H2)).isEqualTo(1);

    second.close();
    assertThat(scraped.value("db_connections_open" + H2)).isZero();
    assertThat(scraped.value("db_new_connections_total" + H2)).isEqualTo(2);
  }

  @Test
  void aConnectionThatIsAbortedIsClosed() throws SQLException {
    DataSource database = metered(Engine.POSTGRESQL.dataSource());
    Connection connection = database.getConnection();

    connection.abort(Runnable::run);
    assertThat(scraped.samples("db_connections_open"))
        .containsExactly("db_connections_open{alias=\"orders\",vendor=\"postgresql\"} 0.0");

    connection.close();
    assertThat(scraped.samples("db_connections_open"))
        .containsExactly("db_connections_open{alias=\"orders\",vendor=\"postgresql\"} 0.0");
  }

  @Test
  void aConnectionThatCannotBeClosedIsGoneAllTheSame() throws SQLException {
    SQLException broken = new SQLException("The line is dead.", "08006");
    Connection connection =
        (Connection)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  throw broken;
                });
    Connection metered = metered(new Giving(() -> connection)).getConnection();

    assertThatThrownBy(metered::close).isSameAs(broken);
    assertThat(scraped.samples("db_connections_open", "db_new_connections"))
        .containsExactly(
            "db_connections_open{alias=\"orders\",vendor=\"other\"} 0.0",
            "db_new_connections_total{alias=\"orders\",vendor=\"other\"} 1.0");
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new SQLException("No.", "08001"), new IllegalStateException("No."), new AssertionError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whatFailsToConnectIsCountedAndThrownAsItIs(Throwable failure) {
    DataSource database = metered(new Giving(() -> thrown(failure)));

    assertThatThrownBy(database::getConnection).isSameAs(failure);

    assertThat(scraped.samples("db_"))
        .containsExactly(
            "db_connections_open{alias=\"orders\",vendor=\"other\"} 0.0",
            "db_execute_total{alias=\"orders\",vendor=\"other\"} 0.0",
            "db_execute_many_total{alias=\"orders\",vendor=\"other\"} 0.0",
            "db_new_connection_errors_total{alias=\"orders\",vendor=\"other\"} 1.0",
            "db_new_connections_total{alias=\"orders\",vendor=\"other\"} 1.0",
            "db_query_duration_seconds_count{alias=\"orders\",vendor=\"other\"} 0");
  }

  @Test
  void aDatabaseThatWasNeverReachedHasTheVendorOfItsDriver() throws Exception {
    PGSimpleDataSource nobody = new PGSimpleDataSource();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody.setUrl("jdbc:postgresql://127.0.0.1:" + taken.getLocalPort() + "/orders");
    }

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(metered(nobody)::getConnection)
        .extracting(SQLException::getSQLState)
        .isEqualTo("08001");

    assertThat(scraped.samples("db_new_connection_errors_total"))
        .containsExactly(
            "db_new_connection_errors_total{alias=\"orders\",vendor=\"postgresql\"} 1.0");
  }

  @Test
  void noConnectionIsNoConnection() throws SQLException {
    assertThat(metered(new Giving(() -> null)).getConnection()).isNull();
    assertThat(scraped.samples("db_")).isEmpty();
  }

  @Test
  void itUnwrapsToItselfAndToWhatItWraps() throws SQLException {
    DataSource bare = Engine.H2.dataSource();
    DataSource metered = metered(bare);

    assertThat(metered.isWrapperFor(MeteredDataSource.class)).isTrue();
    assertThat(metered.isWrapperFor(JdbcDataSource.class)).isTrue();
    assertThat(metered.isWrapperFor(PGSimpleDataSource.class)).isFalse();
    assertThat(metered.unwrap(DataSource.class)).isSameAs(metered);
    assertThat(metered.unwrap(JdbcDataSource.class)).isSameAs(bare);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> metered.unwrap(PGSimpleDataSource.class));
  }

  @Test
  void allElseIsAnsweredByWhatItWraps() throws SQLException {
    MeteredDataSource metered = metered(new Giving(() -> null));

    assertThat(metered.getLoginTimeout()).isEqualTo(7);
    assertThat(metered.getLogWriter()).isNull();
    assertThatExceptionOfType(SQLFeatureNotSupportedException.class)
        .isThrownBy(metered::getParentLogger);
    assertThatExceptionOfType(SQLFeatureNotSupportedException.class)
        .isThrownBy(metered::createConnectionBuilder);
    assertThatExceptionOfType(SQLFeatureNotSupportedException.class)
        .isThrownBy(metered::createShardingKeyBuilder);
  }

  @Test
  void itClosesWhatItWraps() throws SQLException {
    Giving bare = new Giving(() -> null);

    metered(bare).close();

    assertThat(bare.isClosed()).isTrue();
  }

  @Test
  void anAliasSaysSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeteredDataSource.wrap(Engine.H2.dataSource(), "", registry))
        .withMessage(
            "The alias of a database is empty.\n"
                + "Fix: pass the name of the database:"
                + " MeteredDataSource.wrap(dataSource, \"orders\").");
  }

  @Test
  void aNameThatIsTakenIsTold() {
    Counter.builder().name("db_execute_total").help("Not ours.").register(registry);

    assertThatIllegalStateException()
        .isThrownBy(() -> metered(Engine.H2.dataSource()))
        .withMessageContaining("\"db_execute_total\"")
        .withMessageContaining("\nFix: ");
  }

  private MeteredDataSource metered(DataSource dataSource) {
    return MeteredDataSource.wrap(dataSource, "orders", registry);
  }

  private static Connection thrown(Throwable failure) throws SQLException {
    if (failure instanceof SQLException sql) {
      throw sql;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }
}
