package io.forethought.jdbc.recording;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Records the metrics of one database. Except for the constructor, no method throws.
 *
 * <p>The first connection determines the vendor. Until then, the vendor is assumed from a URL or
 * the class of a driver.
 */
public final class Database {

  private final Queries queries;
  private final ConnectionMetrics connections;
  private final String alias;
  private final Vendor assumed;
  private volatile @Nullable DbSeries series;

  /**
   * Registers the metrics if they are not registered.
   *
   * @param registry the registry
   * @param alias the name of the database
   * @param assumed the assumed vendor
   * @throws IllegalStateException if another metric on the registry has one of the names
   */
  public Database(PrometheusRegistry registry, String alias, Vendor assumed) {
    this.connections = Forethought.metrics(ConnectionMetrics.class, registry);
    this.queries = Queries.on(registry);
    this.alias = Aliases.admit(registry, alias);
    this.assumed = assumed;
  }

  /**
   * Returns the label value for the name of the database.
   *
   * @return the name, or {@code _other} if the registry already has the maximum of names
   */
  public String alias() {
    return alias;
  }

  /**
   * Returns the series of the database.
   *
   * @return the series of the vendor that the driver reports, or of the assumed one
   */
  public DbSeries series() {
    DbSeries known = series;
    return known == null ? new DbSeries(queries, connections, alias, assumed) : known;
  }

  /**
   * Counts a connection.
   *
   * @param connection the connection
   * @return the series to which it belongs until it is closed
   */
  public DbSeries opened(Connection connection) {
    DbSeries known = series;
    if (known == null) {
      known = new DbSeries(queries, connections, alias, vendor(connection));
      series = known;
    }
    known.opened();
    return known;
  }

  /** Counts a connection request that timed out in a pool. */
  public void poolTimedOut() {
    connections.poolTimeouts(alias).inc();
  }

  private Vendor vendor(Connection connection) {
    try {
      String name = connection.getMetaData().getDatabaseProductName();
      Vendor told = name == null ? Vendor.OTHER : Vendor.ofProduct(name);
      return told == Vendor.OTHER ? assumed : told;
    } catch (SQLException | RuntimeException cannotTell) {
      return assumed;
    }
  }
}
