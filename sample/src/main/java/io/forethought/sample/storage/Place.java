package io.forethought.sample.storage;

import java.util.Map;
import java.util.Optional;

/**
 * Where the shop stores its data. {@link #here} requires no installation.
 *
 * @param database the JDBC address of the database: H2 or PostgreSQL
 * @param redis the address of the Redis for the caches; without it, they are kept in memory
 * @param newestMigration whether to apply the newest migration
 */
public record Place(String database, Optional<String> redis, boolean newestMigration) {

  /** The environment variable with the JDBC address of the database. */
  public static final String DATABASE = "SHOP_DATABASE";

  /** The environment variable with the address of Redis. */
  public static final String REDIS = "SHOP_REDIS";

  /**
   * Returns the place from the environment. Without variables, the data is kept in this process.
   */
  public static Place of(Map<String, String> environment, boolean newestMigration) {
    return new Place(
        environment.getOrDefault(DATABASE, here("shop").database()),
        Optional.ofNullable(environment.get(REDIS)),
        newestMigration);
  }

  /** Returns a database and caches in this process, which are lost when it ends. */
  public static Place here(String name) {
    return new Place("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", Optional.empty(), true);
  }
}
