package io.forethought.servlet.http;

import org.jspecify.annotations.Nullable;

/** Records under the names of {@link HttpMetrics}. */
public final class DefaultRecorder implements HttpRecorder {

  private static final double NANOS_PER_SECOND = 1e9;

  private final HttpMetrics metrics;

  /**
   * Records to a registered set.
   *
   * @param metrics the set
   */
  public DefaultRecorder(HttpMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void started(Observation request) {
    metrics.requestsBeforeFilters();
    metrics.requestsInFlight().inc();
    if (request.ajax()) {
      metrics.requestsAjax();
    }
  }

  @Override
  public void finished(Observation request) {
    String view = request.view();
    metrics.requestsInFlight().dec();
    metrics.requests(view, request.method(), request.transport());
    metrics.requestBodySize().observe((double) request.requestBytes());
    recordDurations(request, view);
    recordResponse(request, view);
    recordException(request.exception(), view);
  }

  private void recordDurations(Observation request, String view) {
    metrics.requestDurationIncludingFilters().observe(request.nanos() / NANOS_PER_SECOND);
    if (request.innerNanos() < 0) {
      metrics.responsesUnknownDuration();
    } else {
      metrics
          .requestDuration(view, request.method())
          .observe(request.innerNanos() / NANOS_PER_SECOND);
    }
  }

  private void recordResponse(Observation request, String view) {
    metrics.responsesBeforeFilters();
    metrics.responses(Status.of(request.status()), view, request.method());
    metrics.responseBodySize().observe((double) request.responseBytes());
    if (request.streaming()) {
      metrics.responsesStreaming();
    }
    @Nullable String charset = request.charset();
    if (charset != null) {
      metrics.responsesEncoded(charset);
    }
    @Nullable String template = request.template();
    if (template != null) {
      metrics.responsesRendered(template);
    }
  }

  private void recordException(@Nullable String exception, String view) {
    if (exception != null) {
      metrics.exceptions(exception, view);
    }
  }
}
