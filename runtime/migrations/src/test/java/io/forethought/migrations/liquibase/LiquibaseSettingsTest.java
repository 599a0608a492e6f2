package io.forethought.migrations.liquibase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.forethought.migrations.Databases;
import io.forethought.migrations.MigrationCounts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.ResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader finds what Liquibase wrote with the same settings, and nothing without them. */
class LiquibaseSettingsTest {

  private static final String THREE = "db/liquibase/changelog.xml";
  private static final MigrationCounts TWO_OF_THREE = new MigrationCounts(2, 1, 0);
  private static final MigrationCounts NONE_OF_THREE = new MigrationCounts(0, 3, 0);

  /** Sets up a database as Liquibase itself does. */
  private interface Setting {
    void of(Database database) throws LiquibaseException;
  }

  @TempDir private Path folder;

  static Stream<Arguments> places() {
    return Stream.of(
        place(
            "table",
            database -> database.setDatabaseChangeLogTableName("CHANGES"),
            reader -> reader.changeLogTable("CHANGES")),
        place(
            "table in lower case",
            database -> database.setDatabaseChangeLogTableName("changes"),
            reader -> reader.changeLogTable("changes")),
        place(
            "liquibase schema",
            database -> database.setLiquibaseSchemaName("HISTORY"),
            reader -> reader.liquibaseSchema("HISTORY")),
        place(
            "liquibase schema in lower case",
            database -> database.setLiquibaseSchemaName("history"),
            reader -> reader.liquibaseSchema("history")),
        place(
            "schema",
            database -> database.setDefaultSchemaName("HISTORY"),
            reader -> reader.schema("HISTORY")),
        place(
            "both schemas",
            database -> {
              database.setDefaultSchemaName("OTHER");
              database.setLiquibaseSchemaName("HISTORY");
            },
            reader -> reader.schema("OTHER").liquibaseSchema("HISTORY")),
        place(
            "schema and table",
            database -> {
              database.setLiquibaseSchemaName("HISTORY");
              database.setDatabaseChangeLogTableName("CHANGES");
            },
            reader -> reader.liquibaseSchema("HISTORY").changeLogTable("CHANGES")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void theChangesAreReadWhereLiquibaseWroteThem(
      String name, Setting setting, UnaryOperator<LiquibaseReader.Builder> same) throws Exception {
    DataSource database = withSchemas("liquibase_" + name);
    update(database, setting, THREE, new ClassLoaderResourceAccessor());

    LiquibaseReader.Builder plain = LiquibaseReader.builder(database, THREE);
    assertThat(plain.build().read()).isEqualTo(NONE_OF_THREE);
    assertThat(same.apply(plain).build().read()).isEqualTo(TWO_OF_THREE);
  }

  static Stream<Arguments> keys() {
    return Stream.of(
        arguments(Map.of("liquibase.databaseChangelogTableName", "CHANGES")),
        arguments(Map.of("liquibase.liquibaseSchemaName", "HISTORY")));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aReaderTakesEverySettingOfLiquibaseByItsName(Map<String, Object> settings) throws Exception {
    DataSource database = withSchemas("liquibase_" + settings);
    Scope.child(
        settings, () -> update(database, nothing -> {}, THREE, new ClassLoaderResourceAccessor()));

    LiquibaseReader.Builder plain = LiquibaseReader.builder(database, THREE);
    assertThat(plain.build().read()).isEqualTo(NONE_OF_THREE);
    settings.forEach(plain::setting);
    assertThat(plain.build().read()).isEqualTo(TWO_OF_THREE);
  }

  /** The checksum of a change set depends on how its file is read. */
  @Test
  void aChangelogInAnotherEncodingHasNotChanged() throws Exception {
    DataSource database = Databases.inMemory("liquibase_encoding");
    Files.writeString(
        folder.resolve("changes.sql"),
        """
        --liquibase formatted sql
        --changeset test:view runOnChange:true
        create or replace view one as select 'größer' as n;
        """,
        StandardCharsets.ISO_8859_1);
    ResourceAccessor files = new DirectoryResourceAccessor(folder);
    Scope.child(
        Map.of("liquibase.fileEncoding", "ISO-8859-1"),
        () -> update(database, nothing -> {}, "changes.sql", files));

    LiquibaseReader.Builder plain =
        LiquibaseReader.builder(database, "changes.sql").resources(files);
    assertThat(plain.build().read()).isEqualTo(new MigrationCounts(0, 1, 0));
    assertThat(plain.setting("liquibase.fileEncoding", "ISO-8859-1").build().read())
        .isEqualTo(new MigrationCounts(1, 0, 0));
  }

  private static Arguments place(
      String name, Setting setting, UnaryOperator<LiquibaseReader.Builder> same) {
    return arguments(name, setting, same);
  }

  private static DataSource withSchemas(String name) throws Exception {
    DataSource database = Databases.inMemory(name);
    try (Connection connection = database.getConnection()) {
      for (String schema : List.of("history", "other")) {
        connection.createStatement().execute("create schema " + schema);
      }
    }
    return database;
  }

  /** Runs two change sets. */
  private static void update(
      DataSource database, Setting setting, String changelog, ResourceAccessor resources)
      throws Exception {
    try (Connection connection = database.getConnection()) {
      Database known =
          DatabaseFactory.getInstance()
              .findCorrectDatabaseImplementation(new JdbcConnection(connection));
      setting.of(known);
      try (Liquibase liquibase = new Liquibase(changelog, resources, known)) {
        liquibase.update(2, new Contexts(), new LabelExpression());
      }
    }
  }
}
