package io.forethought.migrations.flyway;

import io.forethought.migrations.MigrationCounts;
import io.forethought.migrations.MigrationReader;
import io.forethought.migrations.connection.CuttableDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * Reads the migrations of Flyway 11, 12 or 13.
 *
 * <pre>{@code
 * FlywayReader.of(flyway)
 * FlywayReader.of(dataSource, "classpath:db/migration")
 * }</pre>
 *
 * <p>Reading changes nothing, calls no callbacks and does not require a schema history. Each
 * migration counts in at most one number:
 *
 * <ul>
 *   <li>applied: migrations that are in effect, even if their file is missing. Baselines and other
 *       markers are not counted.
 *   <li>unapplied: pending migrations, which {@code migrate} would apply, including changed
 *       repeatable ones; and migrations that Flyway ignores because a later version is applied,
 *       unless {@code ignoreMigrationPatterns} contains them.
 *   <li>failed: migrations marked as failed in the schema history. {@code repair} removes the mark.
 * </ul>
 *
 * @since 0.1.0
 */
public final class FlywayReader implements MigrationReader {

  private final Configuration configuration;
  private volatile @Nullable Prepared prepared;

  private FlywayReader(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Reads the migrations of a Flyway instance. The instance itself is not used, so it may migrate
   * at the same time.
   *
   * @param flyway the instance
   * @return the reader
   */
  @SuppressWarnings("exports") // Callers have Flyway.
  public static FlywayReader of(Flyway flyway) {
    return new FlywayReader(flyway.getConfiguration());
  }

  /**
   * Reads the migrations of a database.
   *
   * @param dataSource the database
   * @param locations the locations of the migrations; the default is Flyway's {@code
   *     classpath:db/migration}
   * @return the reader
   * @throws org.flywaydb.core.api.FlywayException if a location is invalid
   */
  public static FlywayReader of(DataSource dataSource, String... locations) {
    var configuration = Flyway.configure().dataSource(dataSource);
    return new FlywayReader(
        locations.length == 0 ? configuration : configuration.locations(locations));
  }

  @Override
  public MigrationCounts read() {
    Prepared ready = prepared();
    ready.connections().forget();
    return new Sorted(
            List.of(ready.flyway().info().all()),
            List.of(configuration.getIgnoreMigrationPatterns()))
        .counts();
  }

  @Override
  public void abandon() throws Exception {
    Prepared ready = prepared;
    if (ready != null) {
      ready.connections().cut();
    }
  }

  // Created on first use, because Flyway creates the data source if it was configured with a URL.
  private Prepared prepared() {
    Prepared known = prepared;
    if (known == null) {
      known = Prepared.of(configuration);
      prepared = known;
    }
    return known;
  }

  /** A separate Flyway instance, kept so that it logs the database once and not at each read. */
  private record Prepared(Flyway flyway, CuttableDataSource connections) {

    static Prepared of(Configuration configuration) {
      CuttableDataSource connections = new CuttableDataSource(configuration.getDataSource());
      Flyway flyway =
          Flyway.configure(configuration.getClassLoader())
              .configuration(configuration)
              .dataSource(connections)
              .skipDefaultCallbacks(true)
              .callbacks(new Callback[0])
              .load();
      return new Prepared(flyway, connections);
    }
  }
}
