package io.forethought.processor.operations.output.builtin;

import io.forethought.processor.model.http.HttpProfile;
import java.util.Map;
import java.util.TreeMap;

/** For each built-in alert, what makes it fire. */
final class Causes {

  private Causes() {}

  private static Map<String, String> labels(String severity, String... more) {
    Map<String, String> labels = new TreeMap<>(Map.of("job", "shop", "severity", severity));
    for (int i = 0; i < more.length; i += 2) {
      labels.put(more[i], more[i + 1]);
    }
    return labels;
  }

  static Scenario errors(Samples of) {
    return Scenario.of("one replica fails two requests of a hundred")
        .series(of.responses("200"), "0+48x30")
        .series(of.responses("500"), "0+2x30")
        .series(Samples.ofOther(of.responses("200")), "0+50x30")
        .silent("HighErrorRate", "5m")
        .fires(
            "HighErrorRate",
            "6m",
            labels("critical"),
            "shop answers too many requests with a server error.",
            "2% of its requests failed with a status of 500 or above in the last 5 minutes. The log"
                + " of the program contains the exceptions. If this began with a deployment, roll"
                + " it back.");
  }

  static Scenario slow(Samples of) {
    return Scenario.of("a tenth of the requests takes longer than 2.5 seconds")
        .series(of.bucket("1"), "0+40x30")
        .series(of.bucket("2.5"), "0+40x30")
        .series(of.bucket("5"), "0+50x30")
        .series(of.bucket("+Inf"), "0+50x30")
        .series(Samples.ofOther(of.bucket("1")), "0+50x30")
        .series(Samples.ofOther(of.bucket("2.5")), "0+50x30")
        .series(Samples.ofOther(of.bucket("5")), "0+50x30")
        .series(Samples.ofOther(of.bucket("+Inf")), "0+50x30")
        .silent("HighLatency", "5m")
        .fires(
            "HighLatency",
            "6m",
            labels("warning"),
            "shop answers slowly.",
            "One request in twenty took longer than 3.75s in the last 5 minutes. Compare the"
                + " durations of its views, its database queries and its garbage collections to"
                + " find the cause.");
  }

  static Scenario unapplied(Samples of) {
    return Scenario.of("one replica waits for two migrations")
        .series(of.unappliedMigrations(), "2x9 0x20")
        .series(Samples.ofOther(of.unappliedMigrations()), "0x30")
        .silent("UnappliedMigrations", "4m", "10m")
        .fires(
            "UnappliedMigrations",
            "5m",
            labels("warning", "connection", "orders"),
            "shop runs without all migrations of the database orders.",
            "2 migrations of the running version are not applied. Code that needs them fails. Run"
                + " the migrations, or deploy the previous version.");
  }

  static Scenario failingDatabase(Samples of) {
    return Scenario.of("statements fail on two replicas")
        .series(of.databaseErrors("timeout"), "0+24x30")
        .series(Samples.ofOther(of.databaseErrors("transaction_rollback")), "0+30x30")
        .silent("DatabaseErrors", "5m")
        .fires(
            "DatabaseErrors", "6m", ofDatabase(), databaseSummary(), databaseDescription(of, 0.9));
  }

  static Scenario deadDatabase(Samples of) {
    return Scenario.of("the database is down")
        .series(of.databaseErrors("connection_exception"), "0+6x30")
        .series(of.connectionErrors(), "0+30x30")
        .silent("DatabaseErrors", "5m")
        .fires(
            "DatabaseErrors", "6m", ofDatabase(), databaseSummary(), databaseDescription(of, 0.6));
  }

  private static Map<String, String> ofDatabase() {
    return labels("critical", "alias", "orders", "vendor", "postgresql");
  }

  private static String databaseSummary() {
    return "shop gets errors from the database orders.";
  }

  private static String databaseDescription(Samples of, double perSecond) {
    String name = of.databaseErrors("");
    return "%.2f statements and connection attempts per second failed in the last 5 minutes. Check"
            .formatted(perSecond)
        + " whether the database is up and accepts connections. The label type of "
        + name.substring(0, name.indexOf('{'))
        + " shows the kind of error.";
  }

  static Scenario exhaustedPool(Samples of) {
    return Scenario.of("threads of one replica wait for a connection")
        .series(of.waiting(), "0x3 4x26")
        .series(Samples.ofOther(of.waiting()), "0x30")
        .silent("PoolExhausted", "5m")
        .fires(
            "PoolExhausted",
            "6m",
            labels("critical", "alias", "orders", "instance", "a:80", "pod", "a"),
            "shop has no free connection to the database orders.",
            "4 threads of a:80 are waiting for a connection. Look for slow queries and for"
                + " connections that are never returned: after a restart these are gone. If the"
                + " database has capacity, enlarge the pool.");
  }

  static Scenario coldCache(Samples of) {
    return Scenario.of("a third of the lookups hits, and most lookups of another cache")
        .series(of.gets("prices", "caffeine"), "0+30x30")
        .series(of.hits("prices", "caffeine"), "0+10x30")
        .series(Samples.ofOther(of.gets("prices", "caffeine")), "0+30x30")
        .series(Samples.ofOther(of.hits("prices", "caffeine")), "0+10x30")
        .series(of.gets("sessions", "jedis"), "0+60x30")
        .series(of.hits("sessions", "jedis"), "0+50x30")
        .silent("LowCacheHitRate", "10m")
        .fires("LowCacheHitRate", "11m", ofCache(of), cacheSummary(of), cacheDescription("33.33%"));
  }

  static Scenario brokenCache(Samples of) {
    return Scenario.of("a cache that never had a hit has no series of hits")
        .series(of.gets("prices", "caffeine"), "0+30x30")
        .silent("LowCacheHitRate", "10m")
        .fires("LowCacheHitRate", "11m", ofCache(of), cacheSummary(of), cacheDescription("0%"));
  }

  private static Map<String, String> ofCache(Samples of) {
    return of.profile() == HttpProfile.DJANGO
        ? labels("warning", "backend", "caffeine")
        : labels("warning", "backend", "caffeine", "cache", "prices");
  }

  private static String cacheSummary(Samples of) {
    String name = of.profile() == HttpProfile.DJANGO ? "caffeine" : "prices";
    return "The cache " + name + " of shop misses more often than it hits.";
  }

  private static String cacheDescription(String rate) {
    return "Only "
        + rate
        + " of its lookups in the last 10 minutes found a value, so the database does the work."
        + " Check whether the cache is reachable, was emptied, or is too small for its entries.";
  }

  static Scenario unreadableMetric(Samples of) {
    return Scenario.of("each scrape leaves a metric out")
        .series(of.scrapeErrors(), "0+1x30")
        .silent("ScrapeErrors", "10m")
        .fires(
            "ScrapeErrors",
            "11m",
            labels("warning", "metric", "shop_orders_pending"),
            "shop cannot read its metric shop_orders_pending.",
            "Its scrapes leave the metric out, so dashboards have gaps and alerts on it cannot"
                + " fire. The log of the program contains the exception.");
  }

  static Scenario unreadableSource(Samples of) {
    return Scenario.of("each read of a gauge fails")
        .series(of.readFailures(), "0+1x30")
        .silent("ReadFailures", "10m")
        .fires(
            "ReadFailures",
            "11m",
            labels("warning", "metric", "shop_orders_unpaid", "reason", "timeout"),
            "shop cannot read the value of its gauge shop_orders_unpaid.",
            "10 reads in the last 10 minutes gave no value (reason: timeout), so the gauge is"
                + " unknown or outdated. The log of the program contains the exception.");
  }

  static Scenario overflow(Samples of) {
    return Scenario.of("a label has more values than declared")
        .series(of.overflows(), "0+4x30")
        .silent("LabelOverflow", "15m")
        .fires(
            "LabelOverflow",
            "16m",
            labels("info", "metric", "shop_orders_created", "label", "campaign"),
            "shop does not distinguish all values of the label campaign of shop_orders_created.",
            "60 calls in the last 15 minutes were recorded under the value _other, because the"
                + " value was missing or outside the declared bound. Allow more values, or record"
                + " fewer.");
  }
}
