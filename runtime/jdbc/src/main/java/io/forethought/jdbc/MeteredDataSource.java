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
 * Records the connections and queries of another data source: a driver's data source, a pool, or a
 * wrapper of a pool.
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
 * <p>Counts the connections returned by {@link #getConnection()}. If you wrap a pool, these are
 * connections borrowed from the pool; if you wrap a driver's data source, they are connections to
 * the database. For a HikariCP or Agroal pool, its gauges are also exposed; each scrape reads them.
 *
 * <p>Results and exceptions are the same as those of the wrapped data source. The text and the
 * parameters of statements are never recorded.
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
    this.pool = found == null ? null : PoolWatch.start(registry, found, database.alias());
  }

  /**
   * Records a data source on the default registry.
   *
   * @param dataSource the data source
   * @param alias the name of the database, used as a label of all its metrics. The first 20 names
   *     have their own series; further ones are recorded as {@code _other}
   * @return the data source to use instead
   * @throws IllegalArgumentException if the alias is empty
   * @throws IllegalStateException if another metric on the registry has one of the names; the
   *     message explains the fix
   */
  public static MeteredDataSource wrap(DataSource dataSource, String alias) {
    return wrap(dataSource, alias, PrometheusRegistry.defaultRegistry);
  }

  /**
   * Records a data source.
   *
   * @param dataSource the data source
   * @param alias the name of the database, as for {@link #wrap(DataSource, String)}
   * @param registry the registry for its metrics
   * @return the data source to use instead
   * @throws IllegalArgumentException if the alias is empty
   * @throws IllegalStateException if another metric on the registry has one of the names; the
   *     message explains the fix
   */
  public static MeteredDataSource wrap(
      DataSource dataSource, String alias, PrometheusRegistry registry) {
    Objects.requireNonNull(dataSource, "dataSource");
    if (alias.isEmpty()) {
      throw new IllegalArgumentException(
          "The alias of a database is empty.\nFix: pass the name of the database:"
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

  // A null comes from the wrapped data source and is passed on.
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
   * Closes the wrapped data source if it can be closed, and removes the gauges of its pool from the
   * registry. All counts are kept.
   *
   * @throws SQLException if that fails
   */
  @Override
  public void close() throws SQLException {
    release();
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
   * Removes the gauges of the pool from the registry, but does not close the wrapped data source.
   * Call it if something else closes the wrapped data source. All counts are kept.
   */
  public void release() {
    if (pool != null) {
      pool.end();
    }
  }

  /**
   * Returns this data source, the wrapped one, or one that it wraps.
   *
   * @throws SQLException if none of them has the type
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
