package shop;

import io.forethought.servlet.http.HttpRecorder;
import io.forethought.servlet.http.Observation;
import io.forethought.servlet.http.Status;
import io.forethought.servlet.http.Transport;
import javax.annotation.processing.Generated;

/**
 * Records HTTP requests to {@link ObservedHttpMetrics}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
final class ObservedHttpRecorder implements HttpRecorder {
  private static final double NANOS_PER_SECOND = 1e9;

  private final ObservedHttpMetrics metrics;

  ObservedHttpRecorder(ObservedHttpMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public boolean recordsInnerNanos() {
    return false;
  }

  @Override
  public void started(Observation request) {
    String httpRequestMethod = request.method().nameOr("_OTHER");
    Transport urlScheme = request.transport();
    metrics.activeRequests(httpRequestMethod, urlScheme).inc();
  }

  @Override
  public void finished(Observation request) {
    String httpRequestMethod = request.method().nameOr("_OTHER");
    Transport urlScheme = request.transport();
    String httpResponseStatusCode = Status.of(request.status()).toString();
    String httpRoute = request.view();
    metrics.activeRequests(httpRequestMethod, urlScheme).dec();
    metrics.requestDuration(httpRequestMethod, urlScheme, httpResponseStatusCode,
        httpRoute).observe(request.nanos() / NANOS_PER_SECOND);
    metrics.requestBodySize(httpRequestMethod, urlScheme).observe((double) request.requestBytes());
    metrics.responseBodySize(httpRequestMethod,
        urlScheme).observe((double) request.responseBytes());
  }
}
