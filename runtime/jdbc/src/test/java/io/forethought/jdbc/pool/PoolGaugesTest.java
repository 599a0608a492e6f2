package io.forethought.jdbc.pool;

import static io.agroal.api.configuration.AgroalDataSourceConfiguration.DataSourceImplementation.AGROAL_POOLLESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.forethought.jdbc.MeteredDataSource;
import io.forethought.jdbc.Scraped;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoolGaugesTest {

  private static final Duration LITTLE_PATIENCE = Duration.ofSeconds(3);

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Scraped scraped = new Scraped(registry);

  @ParameterizedTest
  @EnumSource
  void aScrapeSaysWhatThePoolSaysAtThatMoment(PoolKind kind) throws SQLException {
    try (MeteredDataSource pool = kind.open("orders", registry)) {
      Connection first = pool.getConnection();
      Connection second = pool.getConnection();
      assertThat(gauges()).containsExactlyElementsOf(gauges("orders", 2, 0, 2, 0));

      second.close();
      assertThat(gauges()).containsExactlyElementsOf(gauges("orders", 1, 1, 2, 0));

      first.close();
      assertThat(gauges()).containsExactlyElementsOf(gauges("orders", 0, 2, 2, 0));
    }
    assertThat(gauges()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whoWaitsIsPending(PoolKind kind) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (MeteredDataSource pool = kind.open("orders", registry)) {
      Connection first = pool.getConnection();
      Connection second = pool.getConnection();
      CompletableFuture<Connection> third =
          CompletableFuture.supplyAsync(() -> connection(pool), thread);
      await().atMost(PoolKind.PATIENCE).until(() -> gauges().equals(gauges("orders", 2, 0, 2, 1)));

      first.close();
      third.get().close();
      second.close();
      assertThat(gauges()).containsExactlyElementsOf(gauges("orders", 0, 2, 2, 0));
    } finally {
      thread.shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoGivesUpIsCountedAndTheExceptionIsThatOfThePool(PoolKind kind) throws SQLException {
    try (MeteredDataSource pool = kind.open("orders", LITTLE_PATIENCE, registry)) {
      Connection first = pool.getConnection();
      Connection second = pool.getConnection();

      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(pool::getConnection)
          .satisfies(failure -> assertThat(Pool.of(pool).isTimeout(failure)).isTrue());

      first.close();
      second.close();
      assertThat(scraped.samples("db_pool_timeouts", "db_new_connection"))
          .containsExactly(
              "db_new_connection_errors_total{alias=\"orders\",vendor=\"h2\"} 1.0",
              "db_new_connections_total{alias=\"orders\",vendor=\"h2\"} 3.0",
              "db_pool_timeouts_total{alias=\"orders\"} 1.0");
    }
  }

  @Test
  void poolsComeAndGo() throws SQLException {
    MeteredDataSource orders = PoolKind.HIKARI.open("orders", registry);
    MeteredDataSource stock = PoolKind.AGROAL.open("stock", registry);
    assertThat(gauges()).hasSize(8);

    orders.close();
    assertThat(gauges()).containsExactlyElementsOf(gauges("stock", 0, 0, 2, 0));

    stock.close();
    assertThat(gauges()).isEmpty();

    PoolKind.HIKARI.open("again", registry);
    assertThat(gauges()).containsExactlyElementsOf(gauges("again", 0, 0, 2, 0));
  }

  @ParameterizedTest
  @EnumSource
  void gaugesOfAReleasedPoolAreGoneAndThePoolStaysOpen(PoolKind kind) throws Exception {
    MeteredDataSource pool = kind.open("orders", registry);
    assertThat(gauges()).hasSize(4);

    pool.release();
    assertThat(gauges()).isEmpty();
    try (Connection connection = pool.getConnection()) {
      assertThat(connection.isClosed()).isFalse();
    }

    pool.close();
    assertThatExceptionOfType(SQLException.class).isThrownBy(pool::getConnection);
  }

  @ParameterizedTest
  @EnumSource
  void aPoolThatIsClosedByItselfIsGoneAndARestartedOneIsAlone(PoolKind kind) throws Exception {
    MeteredDataSource pool = kind.open("orders", registry);
    pool.getConnection().close();
    assertThat(gauges()).hasSize(4);

    kind.bare(pool).close();
    assertThat(gauges()).isEmpty();

    try (MeteredDataSource restarted = kind.open("orders", registry);
        Connection connection = restarted.getConnection()) {
      assertThat(connection.isClosed()).isFalse();
      assertThat(gauges()).containsExactlyElementsOf(gauges("orders", 1, 0, 2, 0));
    }
    assertThat(pool.getLoginTimeout()).isNotNegative();
  }

  @Test
  void anAgroalPoolThatKeepsNoConnectionsAlsoHasAnEnd() throws SQLException {
    AgroalDataSource bare =
        AgroalDataSource.from(
            PoolKind.configuration(PoolKind.PATIENCE, true)
                .dataSourceImplementation(AGROAL_POOLLESS));
    MeteredDataSource pool = MeteredDataSource.wrap(bare, "orders", registry);
    assertThat(gauges()).hasSize(4);

    bare.close();

    assertThat(gauges()).isEmpty();
    assertThat(pool.getLoginTimeout()).isNotNegative();
  }

  @ParameterizedTest
  @EnumSource
  void aPoolThatIsWrappedTwiceIsReadOnce(PoolKind kind) throws SQLException {
    try (MeteredDataSource pool = kind.open("orders", registry)) {
      MeteredDataSource again =
          MeteredDataSource.wrap((DataSource) kind.bare(pool), "orders", registry);
      MeteredDataSource nested = MeteredDataSource.wrap(pool, "orders", registry);
      MeteredDataSource named = MeteredDataSource.wrap(pool, "stock", registry);
      try (Connection connection = again.getConnection()) {
        assertThat(connection.isClosed()).isFalse();
        assertThat(gauges()).hasSize(8).containsAll(gauges("orders", 1, 0, 2, 0));
        assertThat(gauges()).containsAll(gauges("stock", 1, 0, 2, 0));
      }
      assertThat(nested.getLoginTimeout()).isEqualTo(named.getLoginTimeout());
    }
    assertThat(gauges()).isEmpty();
  }

  @Test
  void poolsOfOneAliasAreAddedUp() throws SQLException {
    try (MeteredDataSource first = PoolKind.HIKARI.open("orders", registry);
        MeteredDataSource second = PoolKind.AGROAL.open("orders", registry);
        Connection ofFirst = first.getConnection();
        Connection ofSecond = second.getConnection()) {
      assertThat(ofFirst).isNotEqualTo(ofSecond);
      assertThat(gauges()).containsExactlyElementsOf(gauges("orders", 2, 0, 4, 0));
    }
  }

  @Test
  void aPoolThatKeepsNoAccountSaysNothing() throws SQLException {
    try (MeteredDataSource pool =
            MeteredDataSource.wrap(PoolKind.agroal(PoolKind.PATIENCE, false), "orders", registry);
        Connection connection = pool.getConnection()) {
      assertThat(connection.isClosed()).isFalse();
      assertThat(gauges()).isEmpty();
    }
  }

  @Test
  void aPoolThatFailsIsLeftOut() throws SQLException {
    try (MeteredDataSource pool = PoolKind.HIKARI.open("orders", registry)) {
      PoolWatch broken = PoolWatch.start(registry, new Broken(), "broken");

      assertThat(pool.getLoginTimeout()).isNotNegative();
      assertThat(gauges()).containsExactlyElementsOf(gauges("orders", 0, 0, 2, 0));
      broken.end();
    }
  }

  @Test
  void aNameThatIsTakenIsTold() {
    Gauge.builder().name("db_pool_connections_max").help("Not ours.").register(registry);

    assertThatIllegalStateException()
        .isThrownBy(() -> PoolKind.HIKARI.open("orders", registry))
        .withMessage(
            "The metrics of connection pools cannot be registered: another metric on the registry"
                + " has one of the names [db_pool_connections_active, db_pool_connections_idle,"
                + " db_pool_connections_max, db_pool_connections_pending].\n"
                + "Fix: rename the other metric.");
  }

  private static Connection connection(MeteredDataSource pool) {
    try {
      return pool.getConnection();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private List<String> gauges() {
    return scraped.samples("db_pool_connections");
  }

  private static List<String> gauges(String alias, int active, int idle, int max, int pending) {
    String labels = "{alias=\"" + alias + "\"} ";
    return List.of(
        "db_pool_connections_active" + labels + (double) active,
        "db_pool_connections_idle" + labels + (double) idle,
        "db_pool_connections_max" + labels + (double) max,
        "db_pool_connections_pending" + labels + (double) pending);
  }
}
