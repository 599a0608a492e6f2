package io.forethought.sample.storage;

import java.util.Map;
import java.util.Optional;

/**
 * Where the shop keeps its things. Nothing has to be installed for {@link #here}.
 *
 * @param database the JDBC address of the database: H2 or PostgreSQL
 * @param redis the address of the Redis that keeps the caches; without it the program does
 * @param newestMigration whether the newest migration is applied, as it should be
 */
public record Place(String database, Optional<String> redis, boolean newestMigration) {

  /** The environment variable with the JDBC address of the database. */
  public static final String DATABASE = "SHOP_DATABASE";

  /** The environment variable with the address of Redis. */
  public static final String REDIS = "SHOP_REDIS";

  /** The place that the environment names; what it does not name is kept in this process. */
  public static Place of(Map<String, String> environment, boolean newestMigration) {
    return new Place(
        environment.getOrDefault(DATABASE, here("shop").database()),
        Optional.ofNullable(environment.get(REDIS)),
        newestMigration);
  }

  /** A database and caches of this process, gone when it ends. */
  public static Place here(String name) {
    return new Place("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", Optional.empty(), true);
  }
}
