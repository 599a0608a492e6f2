package io.forethought.migrations.liquibase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.migrations.Databases;
import io.forethought.migrations.Exposed;
import io.forethought.migrations.MigrationCounts;
import io.forethought.migrations.MigrationGauges;
import io.forethought.migrations.Outage;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.ResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What every version of Liquibase has to give. */
public abstract class LiquibaseScenarios {

  private static final String THREE = "db/liquibase/changelog.xml";
  private static final ResourceAccessor CLASS_PATH = new ClassLoaderResourceAccessor();

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Exposed exposed = new Exposed(registry);

  @TempDir private Path folder;

  /** The scenario of the model, with databases that are not faked. */
  @Test
  void oneDatabaseIsUpToDateAndOneLacksAChangeSet() throws Exception {
    DataSource first = Databases.inMemory("liquibase_fakedb1");
    DataSource second = Databases.inMemory("liquibase_fakedb2");
    update(first, 3, THREE, CLASS_PATH);
    update(second, 2, THREE, CLASS_PATH);

    try (MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection("fakedb1", LiquibaseReader.of(first, THREE))
            .connection("fakedb2", LiquibaseReader.of(second, THREE))
            .interval(Duration.ZERO)
            .start()) {
      exposed.awaitCounts("fakedb1", 3, 0, 0);
      exposed.awaitCounts("fakedb2", 2, 1, 0);

      update(second, 1, THREE, CLASS_PATH);

      exposed.awaitCounts("fakedb2", 3, 0, 0);
      assertThat(gauges).isNotNull();
    }
  }

  @Test
  void aDatabaseThatWasNeverUpdatedIsReadAndLeftAlone() throws Exception {
    DataSource database = Databases.inMemory("liquibase_fresh");

    assertThat(LiquibaseReader.of(database, THREE).read()).isEqualTo(new MigrationCounts(0, 3, 0));
    assertThat(Databases.tables(database)).isEmpty();
  }

  @Test
  void whatHasFailedIsUnapplied() throws Exception {
    DataSource database = Databases.inMemory("liquibase_broken");
    write(
        """
        --liquibase formatted sql
        --changeset test:good
        create table good (id integer);
        --changeset test:broken
        insert into nowhere values (1);
        """);

    assertThatThrownBy(() -> update(database, 2, "changes.sql", files()))
        .isInstanceOf(LiquibaseException.class);

    assertThat(reader(database).build().read()).isEqualTo(new MigrationCounts(1, 1, 0));
  }

  @Test
  void onlyWhatWouldRunHereIsUnapplied() throws Exception {
    DataSource database = Databases.inMemory("liquibase_chosen");
    write(
        """
        --liquibase formatted sql
        --changeset test:all
        create table every_where (id integer);
        --changeset test:test context:test
        create table in_tests (id integer);
        --changeset test:slow labels:slow
        create table slow (id integer);
        --changeset test:postgres dbms:postgresql
        create table on_postgres (id integer);
        --changeset test:ignored ignore:true
        create table never (id integer);
        """);

    assertThat(reader(database).build().read()).isEqualTo(new MigrationCounts(0, 3, 0));
    assertThat(reader(database).contexts("production").labels("!slow").build().read())
        .isEqualTo(new MigrationCounts(0, 1, 0));
  }

  @Test
  void whatAlwaysRunsIsAppliedAndWhatHasChangedIsNot() throws Exception {
    DataSource database = Databases.inMemory("liquibase_repeated");
    String changes =
        """
        --liquibase formatted sql
        --changeset test:always runAlways:true
        create table if not exists a (id integer);
        --changeset test:view runOnChange:true
        create or replace view one as select ${number} as n;
        """;
    write(changes.replace("${number}", "1"));
    update(database, 2, "changes.sql", files());
    assertThat(reader(database).build().read()).isEqualTo(new MigrationCounts(2, 0, 0));

    write(changes);

    assertThat(reader(database).parameter("number", 2).build().read())
        .isEqualTo(new MigrationCounts(1, 1, 0));
    assertThat(reader(database).parameter("number", 1).build().read())
        .isEqualTo(new MigrationCounts(2, 0, 0));
  }

  @Test
  void aTagIsNoMigration() throws Exception {
    DataSource database = Databases.inMemory("liquibase_tagged");
    try (Connection connection = database.getConnection();
        Liquibase liquibase = new Liquibase(THREE, CLASS_PATH, new JdbcConnection(connection))) {
      liquibase.tag("before");
    }
    assertThat(LiquibaseReader.of(database, THREE).read()).isEqualTo(new MigrationCounts(0, 3, 0));

    update(database, 2, THREE, CLASS_PATH);
    assertThat(LiquibaseReader.of(database, THREE).read()).isEqualTo(new MigrationCounts(2, 1, 0));
  }

  @Test
  void aSchemaIsOneAmongOthers() throws Exception {
    DataSource database = Databases.inMemory("liquibase_schemas");
    update(database, 2, THREE, CLASS_PATH);
    try (Connection connection = database.getConnection()) {
      connection.createStatement().execute("create schema other");
    }

    assertThat(LiquibaseReader.builder(database, THREE).schema("OTHER").build().read())
        .isEqualTo(new MigrationCounts(0, 3, 0));
    assertThat(LiquibaseReader.builder(database, THREE).schema("PUBLIC").build().read())
        .isEqualTo(new MigrationCounts(2, 1, 0));
  }

  @Test
  void aChangelogThatIsMissingIsAnError() {
    LiquibaseReader reader =
        LiquibaseReader.of(Databases.inMemory("liquibase_missing"), "db/liquibase/nowhere.xml");

    assertThatThrownBy(reader::read)
        .isInstanceOf(LiquibaseException.class)
        .hasMessageContaining("db/liquibase/nowhere.xml");
  }

  @Test
  void sqliteIsRead() throws Exception {
    SQLiteDataSource database = new SQLiteDataSource();
    database.setUrl("jdbc:sqlite:" + folder.resolve("sqlite.db"));
    update(database, 2, THREE, CLASS_PATH);

    assertThat(LiquibaseReader.of(database, THREE).read()).isEqualTo(new MigrationCounts(2, 1, 0));
  }

  @Test
  void whileTheDatabaseIsDeadNothingIsKnown() throws Exception {
    try (Databases.Killable server = new Databases.Killable(folder)) {
      update(server.dataSource(), 3, THREE, CLASS_PATH);
      Outage.isUnknownWhileDead(server, LiquibaseReader.of(server.dataSource(), THREE), registry);
    }
  }

  private LiquibaseReader.Builder reader(DataSource database) throws Exception {
    return LiquibaseReader.builder(database, "changes.sql").resources(files());
  }

  private ResourceAccessor files() throws Exception {
    return new DirectoryResourceAccessor(folder);
  }

  private void write(String changes) throws Exception {
    Files.writeString(folder.resolve("changes.sql"), changes);
  }

  /** Runs so many change sets. */
  private static void update(
      DataSource database, int count, String changelog, ResourceAccessor resources)
      throws Exception {
    try (Connection connection = database.getConnection();
        Liquibase liquibase = new Liquibase(changelog, resources, new JdbcConnection(connection))) {
      liquibase.update(count, new Contexts(), new LabelExpression());
    }
  }
}
