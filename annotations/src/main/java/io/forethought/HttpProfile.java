package io.forethought;

/**
 * The names and labels of the metrics about HTTP requests.
 *
 * @since 0.1.0
 */
public enum HttpProfile {
  /**
   * {@code http_requests_total{view,method,transport}} and others, named as Prometheus recommends.
   */
  DEFAULT,

  /**
   * {@code django_http_requests_total_by_method_total{method}} and the other metrics of
   * django-prometheus 2.5, so that its dashboards and alerts keep working. The metrics of
   * databases, caches, models and migrations have its names, too.
   */
  DJANGO,

  /**
   * {@code http_server_request_duration_seconds} and the other metrics of OpenTelemetry's semantic
   * conventions for HTTP servers.
   *
   * @see <a href="https://opentelemetry.io/docs/specs/semconv/http/http-metrics/">Semantic
   *     conventions for HTTP metrics</a>
   */
  OTEL
}
