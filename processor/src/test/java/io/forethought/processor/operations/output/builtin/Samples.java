package io.forethought.processor.operations.output.builtin;

import io.forethought.processor.model.http.HttpProfile;

/**
 * Series of programs with a profile, as Prometheus stores them.
 *
 * @param profile the profile
 */
record Samples(HttpProfile profile) {

  private static String of(String name, String labels) {
    return name + "{job=\"shop\",instance=\"a:80\",pod=\"a\"," + labels + "}";
  }

  /** The same series of another replica. */
  static String ofOther(String series) {
    return series.replace("\"a:80\"", "\"b:80\"").replace("\"a\"", "\"b\"");
  }

  String responses(String status) {
    return switch (profile) {
      case DEFAULT ->
          of("http_responses_total", "method=\"GET\",view=\"/orders\",status=\"" + status + "\"");
      case DJANGO -> of("django_http_responses_total_by_status_total", "status=\"" + status + "\"");
      case OTEL -> of("http_server_request_duration_seconds_count", otel(status));
    };
  }

  String bucket(String bound) {
    String le = ",le=\"" + bound + "\"";
    return switch (profile) {
      case DEFAULT -> of("http_request_duration_including_filters_seconds_bucket", le.substring(1));
      case DJANGO ->
          of("django_http_requests_latency_including_middlewares_seconds_bucket", le.substring(1));
      case OTEL -> of("http_server_request_duration_seconds_bucket", otel("200") + le);
    };
  }

  private static String otel(String status) {
    return "http_request_method=\"GET\",url_scheme=\"http\",http_route=\"/orders\","
        + "http_response_status_code=\""
        + status
        + "\"";
  }

  String unappliedMigrations() {
    return of(
        profile == HttpProfile.DJANGO
            ? "django_migrations_unapplied_by_connection"
            : "migrations_unapplied",
        "connection=\"orders\"");
  }

  String databaseErrors(String type) {
    return of(
        django() + "db_errors_total",
        "alias=\"orders\",vendor=\"postgresql\",type=\"" + type + "\"");
  }

  String connectionErrors() {
    return of(
        django() + "db_new_connection_errors_total", "alias=\"orders\",vendor=\"postgresql\"");
  }

  String waiting() {
    return of("db_pool_connections_pending", "alias=\"orders\"");
  }

  String gets(String cache, String backend) {
    return of(django() + "cache_get_total", cache(cache, backend));
  }

  String hits(String cache, String backend) {
    return of(django() + "cache_get_hits_total", cache(cache, backend));
  }

  private String cache(String cache, String backend) {
    return (profile == HttpProfile.DJANGO ? "" : "cache=\"" + cache + "\",")
        + "backend=\""
        + backend
        + "\"";
  }

  String scrapeErrors() {
    return of("forethought_scrape_errors_total", "metric=\"shop_orders_pending\"");
  }

  String readFailures() {
    return of(
        "forethought_read_failures_total", "metric=\"shop_orders_unpaid\",reason=\"timeout\"");
  }

  String overflows() {
    return of(
        "forethought_label_overflow_total", "metric=\"shop_orders_created\",label=\"campaign\"");
  }

  private String django() {
    return profile == HttpProfile.DJANGO ? "django_" : "";
  }
}
