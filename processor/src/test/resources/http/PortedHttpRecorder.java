package shop;

import io.forethought.servlet.http.HttpRecorder;
import io.forethought.servlet.http.Observation;
import io.forethought.servlet.http.Status;
import jakarta.servlet.http.HttpServletRequest;
import javax.annotation.processing.Generated;

/**
 * Records HTTP requests to {@link PortedHttpMetrics}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
final class PortedHttpRecorder implements HttpRecorder {
  private static final double NANOS_PER_SECOND = 1e9;

  private final PortedHttpMetrics metrics;

  PortedHttpRecorder(PortedHttpMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void started(Observation request) {
    metrics.requestsBeforeMiddlewares();
  }

  @Override
  public void finished(Observation request) {
    String view = request.viewOr("<unnamed view>");
    String method = request.method().nameOr("<invalid method>");
    String transport = request.transport().scheme();
    String templatename = request.template();
    String status = Status.of(request.status()).toString();
    String charset = request.sentCharsetOr("utf-8");
    String type = request.exception();
    metrics.requestsLatencyIncludingMiddlewares().observe(request.nanos() / NANOS_PER_SECOND);
    if (request.innerNanos() >= 0) {
      metrics.requestsLatencySecondsByViewMethod(view,
        method).observe(request.innerNanos() / NANOS_PER_SECOND);
    }
    if (request.innerNanos() < 0) {
      metrics.requestsUnknownLatency();
    }
    if (request.ajax()) {
      metrics.ajaxRequests();
    }
    metrics.requestsTotalByMethod(method);
    metrics.requestsTotalByTransport(transport);
    if (!view.equals("<unnamed view>")) {
      metrics.requestsTotalByViewTransportMethod(view, transport, method);
    }
    metrics.requestsBodyTotalBytes().observe((double) request.requestBytes());
    if (templatename != null) {
      metrics.responsesTotalByTemplatename(templatename);
    }
    metrics.responsesTotalByStatus(status);
    metrics.responsesTotalByStatusViewMethod(status, view, method);
    metrics.responsesTotalByCharset(charset);
    if (request.streaming()) {
      metrics.responsesStreaming();
    }
    metrics.responsesBodyTotalBytes().observe((double) request.responseBytes());
    if (request.viewFailed()) {
      metrics.exceptionsTotalByType(type);
    }
    if (request.viewFailed()) {
      metrics.exceptionsTotalByView(view);
    }
    metrics.responsesBeforeMiddlewares();
  }

  @Override
  public void missed(HttpServletRequest request) {
    metrics.requestsUnknownLatencyIncludingMiddlewares();
  }
}
