package shop;

import io.forethought.servlet.http.HttpRecorder;
import io.forethought.servlet.http.Method;
import io.forethought.servlet.http.Observation;
import io.forethought.servlet.http.RequestLabel;
import io.forethought.servlet.http.Status;
import io.forethought.servlet.http.Transport;
import jakarta.servlet.http.HttpServletRequest;
import javax.annotation.processing.Generated;

/**
 * Records HTTP requests to {@link ShopHttpMetrics}.
 */
@Generated("io.forethought.processor.MetricsProcessor")
final class ShopHttpRecorder implements HttpRecorder {
  private static final double NANOS_PER_SECOND = 1e9;

  private final ShopHttpMetrics metrics;

  private final Shop.Labels reader = new Shop.Labels();

  private final RequestLabel<Shop.ApiVersion> apiVersionLabel = new RequestLabel<>(
      "Shop.Labels.apiVersion", this.reader::apiVersion);

  private final RequestLabel<Boolean> mobileLabel = new RequestLabel<>(
      "Shop.Labels.mobile", Shop.Labels::mobile);

  ShopHttpRecorder(ShopHttpMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public Object labels(HttpServletRequest request) {
    return new Labels(apiVersionLabel.of(request), mobileLabel.text(request));
  }

  @Override
  public void started(Observation request) {
    Labels labels = (Labels) request.entryLabels();
    metrics.requestsBeforeFilters(labels.apiVersion, labels.mobile);
    metrics.requestsInFlight(labels.apiVersion, labels.mobile).inc();
  }

  @Override
  public void finished(Observation request) {
    Labels labels = (Labels) request.labels();
    Labels entryLabels = (Labels) request.entryLabels();
    String view = request.view();
    Method method = request.method();
    Transport transport = request.transport();
    Status status = Status.of(request.status());
    String exception = request.exception();
    metrics.requestsInFlight(entryLabels.apiVersion, entryLabels.mobile).dec();
    metrics.requestDurationIncludingFilters(labels.apiVersion,
        labels.mobile).observe(request.nanos() / NANOS_PER_SECOND);
    if (request.innerNanos() >= 0) {
      metrics.requestDuration(view, method, labels.apiVersion,
        labels.mobile).observe(request.innerNanos() / NANOS_PER_SECOND);
    }
    if (request.innerNanos() < 0) {
      metrics.responsesUnknownDuration(labels.apiVersion, labels.mobile);
    }
    metrics.requests(view, method, transport, labels.apiVersion, labels.mobile);
    if (request.ajax()) {
      metrics.requestsAjax(labels.apiVersion, labels.mobile);
    }
    metrics.requestBodySize(labels.apiVersion,
        labels.mobile).observe((double) request.requestBytes());
    metrics.responses(status, view, method, labels.apiVersion, labels.mobile);
    metrics.responseBodySize(labels.apiVersion,
        labels.mobile).observe((double) request.responseBytes());
    if (request.streaming()) {
      metrics.responsesStreaming(labels.apiVersion, labels.mobile);
    }
    if (exception != null) {
      metrics.exceptions(exception, view, labels.apiVersion, labels.mobile);
    }
    metrics.responsesBeforeFilters(labels.apiVersion, labels.mobile);
  }

  @Override
  public void missed(HttpServletRequest request) {
    Labels labels = (Labels) labels(request);
    metrics.requestsUnknownDurationIncludingFilters(labels.apiVersion, labels.mobile);
  }

  /**
   * The labels of one request.
   */
  private static final class Labels {
    final Shop.ApiVersion apiVersion;

    final String mobile;

    Labels(Shop.ApiVersion apiVersion, String mobile) {
      this.apiVersion = apiVersion;
      this.mobile = mobile;
    }
  }
}
