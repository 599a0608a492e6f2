package io.forethought.jdbc;

import io.forethought.jdbc.proxy.MeteredConnections;
import io.forethought.jdbc.recording.Database;
import io.forethought.jdbc.recording.Vendor;
import io.forethought.jdbc.url.MeteredUrl;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Records databases whose URL starts with {@code jdbc:metered:}, on the default registry. {@link
 * DriverManager} finds this driver automatically.
 *
 * <pre>{@code
 * jdbc:metered:postgresql://localhost/orders
 * jdbc:metered:postgresql://localhost/orders?meteredAlias=shop
 * }</pre>
 *
 * <pre>{@code
 * db_execute_total{alias="shop",vendor="postgresql"} 20.0
 * }</pre>
 *
 * <p>After the prefix, the URL continues like the URL of the database without {@code jdbc:}. The
 * alias is the parameter {@code meteredAlias}, which is not passed to the database, or the property
 * of that name, or else the name of the database.
 *
 * <p>A connection attempt fails in the same way as without the prefix, except that a missing driver
 * is reported with its fix. If the metrics cannot be registered because other metrics have their
 * names, this is logged once and nothing is recorded.
 *
 * @since 0.1.0
 */
public final class MeteredDriver implements Driver {

  private static final System.Logger LOG = System.getLogger(MeteredDriver.class.getName());
  private static final AtomicBoolean LOGGED = new AtomicBoolean();

  static {
    try {
      DriverManager.registerDriver(new MeteredDriver());
    } catch (SQLException neverThrown) {
      throw new ExceptionInInitializerError(neverThrown);
    }
  }

  /** Used by {@link DriverManager}. */
  public MeteredDriver() {}

  /**
   * Connects to the database after the prefix.
   *
   * @param url the URL
   * @param properties the properties for the driver of the database, and {@code meteredAlias}
   * @return the connection; {@code null} if the URL does not have the prefix, or all drivers that
   *     accept the rest return it
   * @throws SQLException if the driver throws it, or there is no driver
   */
  @Override
  public @Nullable Connection connect(@Nullable String url, @Nullable Properties properties)
      throws SQLException {
    Optional<MeteredUrl> metered = MeteredUrl.of(url, properties);
    if (metered.isEmpty()) {
      return null;
    }
    MeteredUrl address = metered.get();
    Properties others = withoutAlias(properties);
    MeteredConnections.Opening opening = () -> Drivers.connect(address.target(), others);
    @Nullable MeteredConnections connections = connections(address);
    return connections == null ? opening.open() : connections.open(opening);
  }

  /** Returns whether the URL has the prefix. */
  @Override
  public boolean acceptsURL(@Nullable String url) {
    return MeteredUrl.of(url, null).isPresent();
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(@Nullable String url, @Nullable Properties properties)
      throws SQLException {
    Optional<MeteredUrl> metered = MeteredUrl.of(url, properties);
    Optional<Driver> driver =
        metered.flatMap(found -> Drivers.accepting(found.target()).findFirst());
    return driver.isEmpty()
        ? new DriverPropertyInfo[0]
        : driver.get().getPropertyInfo(metered.orElseThrow().target(), withoutAlias(properties));
  }

  @Override
  public int getMajorVersion() {
    return 0;
  }

  @Override
  public int getMinorVersion() {
    return 1;
  }

  /** Returns false, because compliance depends on the driver of the database. */
  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("io.forethought.jdbc");
  }

  private static @Nullable MeteredConnections connections(MeteredUrl address) {
    try {
      return new MeteredConnections(
          new Database(
              PrometheusRegistry.defaultRegistry, address.alias(), Vendor.ofUrl(address.target())));
    } catch (IllegalStateException namesAreTaken) {
      if (LOGGED.compareAndSet(false, true)) {
        LOG.log(
            System.Logger.Level.WARNING,
            "Databases with the prefix jdbc:metered: are not recorded. This is logged once.",
            namesAreTaken);
      }
      return null;
    }
  }

  /** Drivers also read objects that are not strings, and defaults. */
  private static @Nullable Properties withoutAlias(@Nullable Properties properties) {
    if (properties == null || properties.getProperty(MeteredUrl.ALIAS) == null) {
      return properties;
    }
    Properties others = (Properties) properties.clone();
    others.remove(MeteredUrl.ALIAS);
    if (others.getProperty(MeteredUrl.ALIAS) == null) {
      return others;
    }
    // The alias is one of the defaults, which cannot be changed here.
    Properties all = new Properties();
    properties.stringPropertyNames().stream()
        .filter(name -> !name.equals(MeteredUrl.ALIAS))
        .forEach(name -> all.setProperty(name, properties.getProperty(name)));
    others.forEach(all::put);
    return all;
  }
}
