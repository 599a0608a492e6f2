package io.forethought.processor.inference.scraped;

import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Families that nobody declares, because a library or a query computes them. */
public final class Elsewhere {

  /**
   * Metrics of a library.
   *
   * @param advice what to do instead
   * @param beginnings beginnings of their names
   */
  private record Library(String advice, List<String> beginnings) {

    static Library of(String advice, String... beginnings) {
      return new Library(advice, List.of(beginnings));
    }
  }

  private static final String HTTP = "annotate a class with @InstrumentHttp (forethought-servlet)";
  private static final String DATABASE = "wrap the data source (forethought-jdbc)";
  private static final String CACHE = "wrap the cache (forethought-cache)";
  private static final String ENTITY =
      "annotate the entity with @ExportModelOperations (forethought-jpa)";
  private static final String MIGRATIONS = "register its migrations (forethought-migrations)";
  private static final String ANOTHER = "the library that records it can go on exposing it";

  private static final List<Library> LIBRARIES =
      List.of(
          Library.of("call Forethought.jvm(registry)", "jvm_", "process_"),
          Library.of("Forethought exposes it", "forethought_"),
          Library.of("a Java program has jvm_…: call Forethought.jvm(registry)", "go_", "python_"),
          Library.of("the Prometheus server adds it", "scrape_", "target_info"),
          Library.of("the endpoint of Forethought does not need it", "promhttp_metric_handler_"),
          Library.of(HTTP, "http_server_requests_", "http_server_request_", "http_server_active_"),
          Library.of(HTTP, "http_requests_", "http_responses_", "http_request_", "http_response_"),
          Library.of(HTTP, "http_exceptions_", "django_http_", "jetty_server_requests_"),
          Library.of(
              DATABASE,
              "hikaricp_",
              "jdbc_connections_",
              "db_query_duration_seconds",
              "db_execute_",
              "db_errors_"),
          Library.of(DATABASE, "db_new_connection", "db_connections_", "db_pool_", "django_db_"),
          Library.of(CACHE, "cache_gets", "cache_puts", "cache_size", "cache_evict", "cache_get_"),
          Library.of(CACHE, "cache_set_", "cache_delete_", "cache_removals", "django_cache_"),
          Library.of(ENTITY, "model_inserts_", "model_updates_", "model_deletes_", "django_model_"),
          Library.of(ENTITY, "model_rollbacks_"),
          Library.of(MIGRATIONS, "migrations_", "django_migrations_"),
          Library.of(ANOTHER, "tomcat_", "jetty_", "logback_events_", "log4j2_events_"),
          Library.of(
              ANOTHER,
              "http_client_requests_",
              "executor_active_",
              "executor_completed_",
              "executor_pool_"),
          Library.of(ANOTHER, "executor_queue", "executor_seconds", "executor_idle_seconds"),
          Library.of(
              ANOTHER,
              "system_cpu_count",
              "system_cpu_usage",
              "system_load_average_1m",
              "disk_free_"),
          Library.of(
              ANOTHER, "disk_total_", "application_ready_time_", "application_started_time_"),
          Library.of(ANOTHER, "spring_data_", "spring_security_", "tasks_scheduled_execution_"));

  private static final List<String> SAMPLES = List.of("_total", "_info", "");
  private static final Set<MetricType> OF_DISTRIBUTIONS =
      EnumSet.of(MetricType.HISTOGRAM, MetricType.SUMMARY);

  private static final String CREATED = "_created";
  private static final String MAX = "_max";

  private Elsewhere() {}

  /** Those of the families that nobody declares. */
  public static List<LeftOut> in(Families families) {
    Set<String> names = new HashSet<>();
    families.all().forEach(each -> names.add(each.name()));
    Set<String> distributions = new HashSet<>();
    families.all().stream()
        .filter(each -> OF_DISTRIBUTIONS.contains(each.type()))
        .forEach(each -> distributions.add(each.name()));
    families.leftOut().forEach(each -> distributions.add(each.name()));
    List<LeftOut> found = new ArrayList<>();
    for (Family family : families.all()) {
      library(family.name())
          .or(() -> created(family.name(), names))
          .or(() -> maximum(family, distributions))
          .ifPresent(why -> found.add(new LeftOut(family.name(), why)));
    }
    return found;
  }

  private static Optional<String> library(String name) {
    return LIBRARIES.stream()
        .filter(library -> library.beginnings().stream().anyMatch(name::startsWith))
        .findFirst()
        .map(Library::advice);
  }

  /** Python's client exposes creation times as gauges. */
  private static Optional<String> created(String name, Set<String> names) {
    return name.endsWith(CREATED) && isKnown(name, CREATED, names)
        ? Optional.of("it is the time at which the series was created")
        : Optional.empty();
  }

  /** Micrometer exposes the maximum of a timer as a gauge. */
  private static Optional<String> maximum(Family family, Set<String> distributions) {
    return family.name().endsWith(MAX)
            && family.type() == MetricType.GAUGE
            && isKnown(family.name(), MAX, distributions)
        ? Optional.of("a query of the histogram or summary beside it replaces the maximum")
        : Optional.empty();
  }

  private static boolean isKnown(String name, String end, Set<String> names) {
    String stem = name.substring(0, name.length() - end.length());
    return SAMPLES.stream().anyMatch(suffix -> names.contains(stem + suffix));
  }
}
