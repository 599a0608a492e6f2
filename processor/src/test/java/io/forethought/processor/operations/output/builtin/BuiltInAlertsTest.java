package io.forethought.processor.operations.output.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.operations.output.CheckedRules;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests with promtool when the alerts of integrations fire, for the names of each profile. */
@Tag("once")
class BuiltInAlertsTest {

  private static final List<String> ALL =
      List.of(
          "HighErrorRate",
          "HighLatency",
          "DatabaseErrors",
          "PoolExhausted",
          "UnappliedMigrations",
          "LowCacheHitRate",
          "ScrapeErrors",
          "ReadFailures",
          "LabelOverflow");

  private static final String[] MINUTES =
      Stream.iterate(1, minute -> minute + 1)
          .limit(30)
          .map(minute -> minute + "m")
          .toArray(String[]::new);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void eachAlertFiresOnItsCauseOnly(HttpProfile profile) throws Exception {
    Samples of = new Samples(profile);
    MonitoredProgram shop = Shops.with(profile, "", folder);
    List<GeneratedGroup> groups = BuiltInAlerts.groups(shop);
    CheckedRules rules = CheckedRules.of(groups, folder);

    rules.check();
    assertThat(CheckedRules.faults(groups, shop)).isEmpty();
    assertThat(
            rules.test(
                Stream.of(
                        Causes.errors(of),
                        oneError(of),
                        Causes.slow(of),
                        Causes.unapplied(of),
                        Causes.failingDatabase(of),
                        Causes.deadDatabase(of),
                        Causes.exhaustedPool(of),
                        Causes.coldCache(of),
                        Causes.brokenCache(of),
                        Causes.unreadableMetric(of),
                        Causes.unreadableSource(of),
                        Causes.overflow(of),
                        everythingFine(of),
                        noTraffic(of),
                        restart(of),
                        Scenario.of("nothing is exported").series("up", "1x30"))
                    .map(scenario -> silentElsewhere(scenario).written())
                    .toList()))
        .isEqualTo("SUCCESS");
  }

  private static Scenario silentElsewhere(Scenario scenario) {
    ALL.stream()
        .filter(alert -> !scenario.mentions(alert))
        .forEach(alert -> scenario.silent(alert, MINUTES));
    return scenario;
  }

  private static Scenario oneError(Samples of) {
    return Scenario.of("one request of a few fails")
        .series(of.responses("200"), "0+1x30")
        .series(of.responses("503"), "0x10 1x20");
  }

  private static Scenario everythingFine(Samples of) {
    return counters(of, "the program works", "0+200x30", "0+1x30", "0+180x30")
        .series(of.unappliedMigrations(), "0x30")
        .series(of.waiting(), "0x30");
  }

  private static Scenario noTraffic(Samples of) {
    return counters(of, "nobody uses the program", "600x30", "7x30", "20x30")
        .series(of.unappliedMigrations(), "NaN ".repeat(30).strip())
        .series(of.scrapeErrors(), "7x30")
        .series(of.readFailures(), "7x30")
        .series(of.overflows(), "7x30");
  }

  private static Scenario restart(Samples of) {
    return counters(
            of,
            "counters begin again at a restart",
            "9000+200x9 _x2 0+200x20",
            "90+1x9 _x2 0+1x20",
            "8000+180x9 _x2 0+180x20")
        .series(of.unappliedMigrations(), "0x9 _x2 3x2 0x20")
        .series(of.waiting(), "0x9 _x2 2x1 0x20")
        .series(of.scrapeErrors(), "7x9 _x2 0x20")
        .series(of.readFailures(), "7x9 _x2 0x20")
        .series(of.overflows(), "7x9 _x2 0x20");
  }

  private static Scenario counters(
      Samples of, String name, String all, String failed, String good) {
    return Scenario.of(name)
        .series(of.responses("200"), all)
        .series(of.responses("500"), failed)
        .series(of.bucket("1"), good)
        .series(of.bucket("2.5"), all)
        .series(of.bucket("5"), all)
        .series(of.bucket("+Inf"), all)
        .series(of.gets("prices", "caffeine"), all)
        .series(of.hits("prices", "caffeine"), good)
        .series(of.databaseErrors("timeout"), failed)
        .series(of.connectionErrors(), failed);
  }
}
