package io.forethought.processor.checklist.point;

import io.forethought.processor.diagnostics.Severity;
import java.util.Locale;

/** A point of the checklist, in the order in which they are printed. */
public enum Point {
  /** The endpoint answers with metrics. */
  ANSWER(Section.ENDPOINT, Severity.ERROR, "guide/expose-metrics.md"),
  /** It rejects requests without credentials. */
  CLOSED(Section.ENDPOINT, Severity.ERROR, "guide/secure-the-endpoint.md"),
  /** The address for users does not lead to it. */
  PUBLIC(Section.ENDPOINT, Severity.ERROR, "guide/nginx-and-kubernetes.md"),
  /** Every scrape reaches the same process, or processes that share their metrics. */
  PROCESS(Section.ENDPOINT, Severity.ERROR, "guide/several-processes.md"),
  /** The directory of several processes has no faults. */
  DIRECTORY(Section.ENDPOINT, Severity.ERROR, "reference/shared-directory.md"),

  /** The scrape contains what the jars declare. */
  CONTRACT(Section.METRICS, Severity.ERROR, "reference/contract.md"),
  /** The names begin with the name of the program. */
  NAMESPACE(Section.METRICS, Severity.WARN, "reference/declarations.md"),
  /** HTTP requests are recorded. */
  HTTP(Section.METRICS, Severity.ERROR, "guide/record-http-requests.md"),
  /** Queries of databases are recorded. */
  DATABASE(Section.METRICS, Severity.ERROR, "reference/databases.md"),
  /** Caches are recorded. */
  CACHE(Section.METRICS, Severity.ERROR, "reference/caches.md"),
  /** Changes of entities are recorded. */
  ENTITIES(Section.METRICS, Severity.ERROR, "reference/models.md"),
  /** Migrations are exposed. */
  MIGRATIONS(Section.METRICS, Severity.ERROR, "reference/migrations.md"),
  /** All migrations are applied. */
  UNAPPLIED(Section.METRICS, Severity.ERROR, "reference/migrations.md"),
  /** The virtual machine is exposed. */
  JVM(Section.METRICS, Severity.ERROR, "guide/expose-metrics.md"),
  /** The version of the program is exposed. */
  VERSION(Section.METRICS, Severity.WARN, "guide/publish-the-version.md"),
  /** No label has nearly as many values as it may have. */
  BUDGET(Section.METRICS, Severity.WARN, "guide/allow-more-series.md"),
  /** The program can read and record all values. */
  ERRORS(Section.METRICS, Severity.WARN, "guide/nothing-shows-up.md"),
  /** The bounds of histograms fit what was observed. */
  BUCKETS(Section.METRICS, Severity.WARN, "guide/choose-a-type.md"),
  /** The limits of objectives are bounds of their histograms. */
  THRESHOLDS(Section.METRICS, Severity.ERROR, "guide/declare-alerts.md"),
  /** Something has an objective. */
  OBJECTIVE(Section.METRICS, Severity.WARN, "guide/declare-alerts.md"),

  /** The Prometheus server answers. */
  SERVER(Section.PROMETHEUS, Severity.ERROR, "background/prometheus.md"),
  /** It runs with its newest configuration. */
  CONFIGURATION(Section.PROMETHEUS, Severity.ERROR, "guide/declare-alerts.md"),
  /** It has a target for the program. */
  TARGET(Section.PROMETHEUS, Severity.ERROR, "guide/expose-metrics.md"),
  /** All targets are up. */
  UP(Section.PROMETHEUS, Severity.ERROR, "guide/nothing-shows-up.md"),
  /** The path of the targets leads to the endpoint. */
  PATH(Section.PROMETHEUS, Severity.ERROR, "reference/options.md"),
  /** Prometheus has the credentials. */
  ACCESS(Section.PROMETHEUS, Severity.ERROR, "guide/secure-the-endpoint.md"),
  /** Scrapes are frequent enough. */
  INTERVAL(Section.PROMETHEUS, Severity.ERROR, "reference/options.md"),
  /** Scrapes end well before their timeout. */
  DURATION(Section.PROMETHEUS, Severity.WARN, "reference/options.md"),
  /** Each replica is scraped once. */
  ONCE(Section.PROMETHEUS, Severity.ERROR, "background/prometheus.md"),
  /** Prometheus keeps all metrics. */
  KEPT(Section.PROMETHEUS, Severity.ERROR, "guide/nothing-shows-up.md"),
  /** Prometheus keeps samples for the windows of the objectives. */
  RETENTION(Section.PROMETHEUS, Severity.ERROR, "guide/declare-alerts.md"),

  /** The alerts of the program are loaded. */
  ALERTS(Section.ALERTS, Severity.ERROR, "guide/declare-alerts.md"),
  /** The recording rules of the program are loaded. */
  RECORDING(Section.ALERTS, Severity.ERROR, "reference/recording-rules.md"),
  /** The loaded rules are those of this version. */
  EXPRESSIONS(Section.ALERTS, Severity.ERROR, "guide/declare-alerts.md"),
  /** Prometheus can evaluate them. */
  EVALUATION(Section.ALERTS, Severity.ERROR, "guide/declare-alerts.md"),
  /** Alerts are sent to an Alertmanager that runs. */
  ALERTMANAGER(Section.ALERTS, Severity.ERROR, "guide/declare-alerts.md"),
  /** An alert fires if the program cannot be scraped. */
  WATCHED(Section.ALERTS, Severity.ERROR, "guide/declare-alerts.md");

  private final Section section;
  private final Severity severity;
  private final String page;

  Point(Section section, Severity severity, String page) {
    this.section = section;
    this.severity = severity;
    this.page = page;
  }

  /** The name in messages and options. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its part of the checklist. */
  public Section section() {
    return section;
  }

  /** The severity by default. */
  public Severity severity() {
    return severity;
  }

  /** The page of the documentation: {@code docs/guide/expose-metrics.md}. */
  public String page() {
    return "docs/" + page;
  }
}
