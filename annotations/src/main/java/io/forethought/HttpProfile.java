package io.forethought;

/**
 * Under which names and labels HTTP requests are recorded.
 *
 * @since 0.1.0
 */
public enum HttpProfile {
  /** {@code http_requests_total{view,method,transport}} and others, named as Prometheus advises. */
  DEFAULT,

  /**
   * {@code django_http_requests_total_by_method_total{method}} and the others of django-prometheus
   * 2.5, so that its dashboards and alerts go on working.
   */
  DJANGO,

  /**
   * {@code http_server_request_duration_seconds} and the others of OpenTelemetry's semantic
   * conventions for HTTP servers.
   *
   * @see <a href="https://opentelemetry.io/docs/specs/semconv/http/http-metrics/">Semantic
   *     conventions for HTTP metrics</a>
   */
  OTEL
}
