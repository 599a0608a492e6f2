package io.forethought.migrations.liquibase;

import liquibase.database.Database;
import liquibase.exception.DatabaseException;

/** A setting that Liquibase keeps with the database. */
interface DatabaseSetting {

  /** Sets it. */
  void apply(Database database) throws DatabaseException;
}
