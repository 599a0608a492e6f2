package io.forethought.migrations.flyway;

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
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What every version of Flyway has to give. */
public abstract class FlywayScenarios {

  private static final String THREE = "classpath:db/flyway";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Exposed exposed = new Exposed(registry);

  @TempDir private Path folder;

  /** The scenario of the model, with databases that are not faked. */
  @Test
  void oneDatabaseIsUpToDateAndOneLacksAMigration() {
    DataSource first = Databases.inMemory("flyway_fakedb1");
    DataSource second = Databases.inMemory("flyway_fakedb2");
    flyway(first, THREE).migrate();
    Flyway.configure().dataSource(second).locations(THREE).target("2").load().migrate();

    try (MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection("fakedb1", FlywayReader.of(first, THREE))
            .connection("fakedb2", FlywayReader.of(flyway(second, THREE)))
            .interval(Duration.ZERO)
            .start()) {
      exposed.awaitCounts("fakedb1", 3, 0, 0);
      exposed.awaitCounts("fakedb2", 2, 1, 0);

      flyway(second, THREE).migrate();

      exposed.awaitCounts("fakedb2", 3, 0, 0);
      assertThat(gauges).isNotNull();
    }
  }

  @Test
  void aDatabaseThatWasNeverMigratedIsReadAndLeftAlone() throws Exception {
    DataSource database = Databases.inMemory("flyway_fresh");

    assertThat(FlywayReader.of(database, THREE).read()).isEqualTo(new MigrationCounts(0, 3, 0));
    assertThat(Databases.tables(database)).isEmpty();
  }

  @Test
  void aFailedMigrationIsNeitherAppliedNorUnapplied() throws Exception {
    DataSource database = Databases.inMemory("flyway_broken");
    write("V1__good.sql", "create table good (id integer);");
    write("V2__broken.sql", "insert into nowhere values (1);");
    write("V3__later.sql", "create table later (id integer);");
    Flyway flyway = flyway(database, files());
    assertThatThrownBy(flyway::migrate).isInstanceOf(FlywayException.class);

    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(1, 1, 1));

    flyway.repair();
    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(1, 2, 0));
  }

  @Test
  void aMigrationThatIsRepeatedCountsOnce() throws Exception {
    DataSource database = Databases.inMemory("flyway_repeated");
    String view = "create or replace view one as select %s as n;";
    write("R__view.sql", view.formatted("1"));
    Flyway flyway = flyway(database, files());
    flyway.migrate();
    write("R__view.sql", view.formatted("2"));
    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(0, 1, 0));

    flyway.migrate();
    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(1, 0, 0));

    write("R__view.sql", view.formatted("nothing"));
    assertThatThrownBy(flyway::migrate).isInstanceOf(FlywayException.class);
    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(0, 0, 1));

    write("R__view.sql", view.formatted("3"));
    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(0, 0, 1));

    flyway.repair();
    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(0, 1, 0));
  }

  /** Flyway ignores a migration below the current version, and then refuses to migrate. */
  @Test
  void aMigrationThatCameTooLateIsUnappliedUnlessTheConfigurationIgnoresIt() throws Exception {
    DataSource database = Databases.inMemory("flyway_late");
    write("V1__first.sql", "create table one_first (id integer);");
    write("V3__third.sql", "create table one_third (id integer);");
    flyway(database, files()).migrate();
    write("V2__second.sql", "create table one_second (id integer);");
    write("B3__all.sql", "create table not_needed (id integer);");

    assertThat(read(database, settings -> {})).isEqualTo(new MigrationCounts(2, 1, 0));
    assertThat(read(database, settings -> settings.validateOnMigrate(false)))
        .isEqualTo(new MigrationCounts(2, 1, 0));
    assertThat(read(database, settings -> settings.outOfOrder(true)))
        .isEqualTo(new MigrationCounts(2, 1, 0));
    assertThat(read(database, settings -> settings.ignoreMigrationPatterns("*:missing")))
        .isEqualTo(new MigrationCounts(2, 1, 0));
    assertThat(read(database, settings -> settings.ignoreMigrationPatterns("*:ignored")))
        .isEqualTo(new MigrationCounts(2, 0, 0));
  }

  @Test
  void aMigrationWhoseFileIsMissingIsAppliedUntilRepair() throws Exception {
    DataSource database = Databases.inMemory("flyway_missing");
    write("V1__first.sql", "create table one_first (id integer);");
    write("V2__second.sql", "create table one_second (id integer);");
    write("V3__third.sql", "create table one_third (id integer);");
    write("R__view.sql", "create or replace view one as select 1 as n;");
    Flyway flyway = flyway(database, files());
    flyway.migrate();

    // Missing, future, and a missing repeatable one.
    Files.delete(folder.resolve("V1__first.sql"));
    Files.delete(folder.resolve("V3__third.sql"));
    Files.delete(folder.resolve("R__view.sql"));
    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(4, 0, 0));

    flyway.repair();
    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(2, 0, 0));
  }

  @Test
  void whatIsBelowTheBaselineOrAboveTheTargetDoesNotCount() throws Exception {
    DataSource database = Databases.inMemory("flyway_outside");
    write("V1__old.sql", "create table old (id integer);");
    write("B2__all.sql", "create table everything (id integer);");
    write("V3__next.sql", "create table next (id integer);");
    write("V4__later.sql", "create table later (id integer);");

    assertThat(read(database, settings -> settings.target("3")))
        .isEqualTo(new MigrationCounts(0, 2, 0));
  }

  @Test
  void marksAreNoMigrations() throws Exception {
    DataSource database = Databases.inMemory("flyway_marked");
    write("V1__done_before.sql", "create table done_before (id integer);");
    write("V2__new.sql", "create table newer (id integer);");
    Flyway flyway =
        Flyway.configure()
            .dataSource(database)
            .locations(files())
            .schemas("made")
            .baselineVersion("1")
            .load();
    flyway.baseline();
    flyway.migrate();

    // The schema, the baseline, and V2.
    assertThat(flyway.info().applied()).hasSize(3);
    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(1, 0, 0));
  }

  @Test
  void callbacksAreNotCalled() throws Exception {
    DataSource database = Databases.inMemory("flyway_called");
    write("V1__good.sql", "create table good (id integer);");
    write("beforeInfo.sql", "create table called (id integer);");
    write("afterInfo.sql", "create table called_too (id integer);");

    assertThat(FlywayReader.of(flyway(database, files())).read())
        .isEqualTo(new MigrationCounts(0, 1, 0));

    assertThat(Databases.tables(database)).isEmpty();
  }

  @Test
  void anAddressIsAsGoodAsADataSource() {
    String url = "jdbc:h2:mem:flyway_address;DB_CLOSE_DELAY=-1";
    Flyway flyway = Flyway.configure().dataSource(url, "sa", "").locations(THREE).load();
    flyway.migrate();

    assertThat(FlywayReader.of(flyway).read()).isEqualTo(new MigrationCounts(3, 0, 0));
  }

  @Test
  void sqliteIsRead() {
    SQLiteDataSource database = new SQLiteDataSource();
    database.setUrl("jdbc:sqlite:" + folder.resolve("sqlite.db"));
    Flyway.configure().dataSource(database).locations(THREE).target("2").load().migrate();

    assertThat(FlywayReader.of(database, THREE).read()).isEqualTo(new MigrationCounts(2, 1, 0));
  }

  @Test
  void whileTheDatabaseIsDeadNothingIsKnown() throws Exception {
    try (Databases.Killable server = new Databases.Killable(folder)) {
      flyway(server.dataSource(), THREE).migrate();
      Outage.isUnknownWhileDead(server, FlywayReader.of(server.dataSource(), THREE), registry);
    }
  }

  private static Flyway flyway(DataSource database, String locations) {
    return Flyway.configure().dataSource(database).locations(locations).load();
  }

  private MigrationCounts read(DataSource database, Consumer<FluentConfiguration> settings) {
    FluentConfiguration configuration = Flyway.configure().dataSource(database).locations(files());
    settings.accept(configuration);
    return FlywayReader.of(configuration.load()).read();
  }

  private String files() {
    return "filesystem:" + folder;
  }

  private void write(String name, String sql) throws Exception {
    Files.writeString(folder.resolve(name), sql);
  }
}
