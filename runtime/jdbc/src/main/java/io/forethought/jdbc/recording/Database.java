package io.forethought.jdbc.recording;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one database. Nothing here throws, once it is made.
 *
 * <p>Whose database it is, it tells itself with the first connection. Before, an address or the
 * class of a driver has to do.
 */
public final class Database {

  private final DbMetrics metrics;
  private final String alias;
  private final Vendor assumed;
  private volatile @Nullable DbSeries series;

  /**
   * Registers the metrics, if they are not.
   *
   * @param registry where to
   * @param alias what the database is called
   * @param assumed whose it is, as far as is known
   * @throws IllegalStateException if something else on the registry has one of the names
   */
  public Database(PrometheusRegistry registry, String alias, Vendor assumed) {
    this.metrics = Forethought.metrics(DbMetrics.class, registry);
    this.alias = alias;
    this.assumed = assumed;
  }

  /**
   * The series of the database.
   *
   * @return what its driver says to be the vendor's, or what is assumed to be
   */
  public DbSeries series() {
    DbSeries known = series;
    return known == null ? new DbSeries(metrics, alias, assumed) : known;
  }

  /**
   * Counts a connection.
   *
   * @param connection the connection
   * @return the series that it belongs to until its end
   */
  public DbSeries opened(Connection connection) {
    DbSeries known = series;
    if (known == null) {
      known = new DbSeries(metrics, alias, vendor(connection));
      series = known;
    }
    known.opened();
    return known;
  }

  /** A pool had no connection in time. */
  public void poolTimedOut() {
    metrics.poolTimeouts(alias).inc();
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
