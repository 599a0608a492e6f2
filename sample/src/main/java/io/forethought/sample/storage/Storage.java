package io.forethought.sample.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.forethought.jdbc.MeteredDataSource;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Set;
import javax.sql.DataSource;

/** The storage of the shop with its metrics: the database, its migrations and the caches. */
public final class Storage implements AutoCloseable {

  /** The name of the database in metrics. */
  private static final String ALIAS = "shop";

  private static final long PATIENCE_MILLIS = 5000;

  private final HikariDataSource pool;
  private final Migrations migrations;
  private final Database database;
  private final Caches caches;

  private Storage(HikariDataSource pool, Migrations migrations, Database database, Caches caches) {
    this.pool = pool;
    this.migrations = migrations;
    this.database = database;
    this.caches = caches;
  }

  /**
   * Opens the storage and creates missing tables.
   *
   * @param place where it is
   * @param entities the classes whose rows it stores
   * @param registry the registry for its metrics, except those of models, which are on the default
   *     registry
   * @throws Unreachable if the database or the caches cannot be reached
   */
  public static Storage open(Place place, Set<Class<?>> entities, PrometheusRegistry registry) {
    Caches caches = Caches.open(place.redis(), registry);
    HikariDataSource pool = pool(place.database());
    DataSource connections = MeteredDataSource.wrap(pool, ALIAS, registry);
    Migrations migrations = Migrations.run(connections, place.newestMigration(), ALIAS, registry);
    return new Storage(pool, migrations, Database.open(connections, entities), caches);
  }

  /** Returns the database. */
  public Database database() {
    return database;
  }

  /** Returns the caches. */
  public Caches caches() {
    return caches;
  }

  @Override
  public void close() {
    migrations.close();
    database.close();
    pool.close();
    caches.close();
  }

  private static HikariDataSource pool(String address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(ALIAS);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    try {
      config.setJdbcUrl(address);
      return new HikariDataSource(config);
    } catch (RuntimeException failure) {
      throw new Unreachable(
          "database",
          failure,
          Place.DATABASE,
          "jdbc:postgresql://localhost/shop?user=shop&password=…");
    }
  }
}
