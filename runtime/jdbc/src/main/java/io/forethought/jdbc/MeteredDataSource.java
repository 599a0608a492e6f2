package io.forethought.jdbc;

import io.forethought.jdbc.pool.Pool;
import io.forethought.jdbc.pool.PoolWatch;
import io.forethought.jdbc.proxy.MeteredConnections;
import io.forethought.jdbc.recording.Database;
import io.forethought.jdbc.recording.Vendor;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ConnectionBuilder;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.ShardingKeyBuilder;
import java.util.Objects;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source whose connections and queries are recorded. It wraps any other: of a driver, a
 * pool, or what wraps a pool.
 *
 * <pre>{@code
 * DataSource orders = MeteredDataSource.wrap(new HikariDataSource(config), "orders");
 * }</pre>
 *
 * <pre>{@code
 * db_execute_total{alias="orders",vendor="postgresql"} 20.0
 * db_query_duration_seconds_count{alias="orders",vendor="postgresql"} 20
 * db_connections_open{alias="orders",vendor="postgresql"} 1.0
 * db_pool_connections_active{alias="orders"} 1.0
 * }</pre>
 *
 * <p>What is counted as a connection is what {@link #getConnection()} gives. Around a pool these
 * are connections that were lent; around the data source of a driver they are those to the
 * database. Of a pool of HikariCP or Agroal gauges are exported besides, read with each scrape.
 *
 * <p>Results and exceptions are those of the wrapped data source. No text of a statement, and no
 * parameter, is recorded.
 *
 * @since 0.1.0
 */
public final class MeteredDataSource implements DataSource, AutoCloseable {

  private final DataSource dataSource;
  private final Database database;
  private final MeteredConnections connections;
  private final @Nullable PoolWatch pool;

  private MeteredDataSource(DataSource dataSource, String alias, PrometheusRegistry registry) {
    @Nullable Pool found = Pool.of(dataSource);
    this.dataSource = dataSource;
    this.database = new Database(registry, alias, assumedVendor(dataSource, found));
    this.connections = new MeteredConnections(database);
    this.pool = found == null ? null : PoolWatch.start(registry, found, alias);
  }

  /**
   * Records a data source on the default registry.
   *
   * @param dataSource the data source
   * @param alias what its database is called: a label of all its metrics. Of the first 20 each has
   *     series of its own, further ones share {@code _other}
   * @return the data source to use instead
   * @throws IllegalArgumentException if the alias is empty
   * @throws IllegalStateException if another metric on the registry has one of the names; the
   *     message tells the fix
   */
  public static MeteredDataSource wrap(DataSource dataSource, String alias) {
    return wrap(dataSource, alias, PrometheusRegistry.defaultRegistry);
  }

  /**
   * Records a data source.
   *
   * @param dataSource the data source
   * @param alias what its database is called, as for {@link #wrap(DataSource, String)}
   * @param registry where its metrics are
   * @return the data source to use instead
   * @throws IllegalArgumentException if the alias is empty
   * @throws IllegalStateException if another metric on the registry has one of the names; the
   *     message tells the fix
   */
  public static MeteredDataSource wrap(
      DataSource dataSource, String alias, PrometheusRegistry registry) {
    Objects.requireNonNull(dataSource, "dataSource");
    if (alias.isEmpty()) {
      throw new IllegalArgumentException(
          "The alias of a database is empty.\nFix: say what the database is called:"
              + " MeteredDataSource.wrap(dataSource, \"orders\").");
    }
    return new MeteredDataSource(dataSource, alias, Objects.requireNonNull(registry, "registry"));
  }

  private static Vendor assumedVendor(DataSource dataSource, @Nullable Pool pool) {
    @Nullable String driver = pool == null ? null : pool.driver();
    if (driver == null) {
      return Vendor.ofDriver(dataSource.getClass().getName());
    }
    return driver.startsWith("jdbc:") ? Vendor.ofUrl(driver) : Vendor.ofDriver(driver);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return open(dataSource::getConnection);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return open(() -> dataSource.getConnection(user, password));
  }

  @Override
  public ConnectionBuilder createConnectionBuilder() throws SQLException {
    return new MeteredConnectionBuilder(dataSource.createConnectionBuilder(), this::open);
  }

  // A data source that gives null gave it before.
  @SuppressWarnings("NullAway")
  private Connection open(MeteredConnections.Opening opening) throws SQLException {
    try {
      return connections.open(opening);
    } catch (SQLException failure) {
      if (pool != null && pool.pool().isTimeout(failure)) {
        database.poolTimedOut();
      }
      throw failure;
    }
  }

  /**
   * Closes the wrapped data source, if it can be closed, and takes the gauges of its pool off the
   * registry. What was counted stays.
   *
   * @throws SQLException if that fails
   */
  @Override
  public void close() throws SQLException {
    if (pool != null) {
      pool.end();
    }
    if (dataSource instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (SQLException | RuntimeException failure) {
        throw failure;
      } catch (Exception failure) {
        throw new SQLException("The data source could not be closed.", failure);
      }
    }
  }

  /**
   * This data source, the wrapped one, or what that has inside.
   *
   * @throws SQLException if none of them is of the type
   */
  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    return type.isInstance(dataSource) ? type.cast(dataSource) : dataSource.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || type.isInstance(dataSource) || dataSource.isWrapperFor(type);
  }

  @Override
  public ShardingKeyBuilder createShardingKeyBuilder() throws SQLException {
    return dataSource.createShardingKeyBuilder();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() throws SQLException {
    return dataSource.getLogWriter();
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter writer) throws SQLException {
    dataSource.setLogWriter(writer);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    dataSource.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return dataSource.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return dataSource.getParentLogger();
  }
}
