package io.forethought.processor.operations.output.builtin;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.operations.output.Aggregation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The alerts about HTTP requests, for the names of each profile. */
final class HttpAlerts {

  private static final String STATUS = "status";
  private static final String STATUS_OF_OTEL = "http_response_status_code";

  private static final double MOST_ERRORS = 0.01;
  private static final double SLOW = 2;
  private static final String QUANTILE = "0.95";

  private HttpAlerts() {}

  static List<Draft> of(ProgramMetrics metrics) {
    return Stream.concat(errorRate(metrics).stream(), latency(metrics).stream()).toList();
  }

  private static Optional<Draft> errorRate(ProgramMetrics metrics) {
    return metrics
        .ofRequests(
            STATUS, "responses", "responsesTotalByStatus", "responsesTotalByStatusViewMethod")
        .map(counter -> errorRate(counter, counter.name().value(), STATUS))
        .or(
            () ->
                metrics
                    .ofRequests(STATUS_OF_OTEL, "requestDuration")
                    .map(
                        histogram ->
                            errorRate(
                                histogram, histogram.name().value() + "_count", STATUS_OF_OTEL)));
  }

  private static Draft errorRate(CatalogueEntry metric, String sample, String status) {
    Aggregation overall = Aggregation.of(metric);
    String errors = sample + "{" + status + "=~\"5..\"}";
    return new Draft(
        BuiltInAlert.HIGH_ERROR_RATE,
        overall.sum("rate(" + errors + "[5m])") + " / " + overall.sum("rate(" + sample + "[5m])"),
        ">",
        MOST_ERRORS,
        OptionalDouble.empty(),
        "5m",
        AlertSeverity.CRITICAL,
        "{{ $labels.job }} answers too many requests with a server error.",
        "{{ $value | humanizePercentage }} of its requests failed with a status of 500 or above in"
            + " the last 5 minutes. The log of the program contains the exceptions. If this began"
            + " with a deployment, roll it back.",
        List.of(
            "Without requests, the quotient is NaN, and a comparison with NaN has no result.",
            "One failed request counts for 5 minutes, so it must not be enough for the alert."));
  }

  private static Optional<Draft> latency(ProgramMetrics metrics) {
    return metrics
        .ofRequests(
            "",
            "requestDurationIncludingFilters",
            "requestsLatencyIncludingMiddlewares",
            "requestDuration",
            "requestsLatencySecondsByViewMethod")
        .map(HttpAlerts::latency);
  }

  private static Draft latency(CatalogueEntry histogram) {
    String buckets = "rate(" + histogram.name().value() + "_bucket[5m])";
    return new Draft(
        BuiltInAlert.HIGH_LATENCY,
        "histogram_quantile(" + QUANTILE + ", " + Aggregation.of(histogram).sum(buckets) + ")",
        ">",
        SLOW,
        histogram.buckets().stream().mapToDouble(Double::doubleValue).max(),
        "5m",
        AlertSeverity.WARNING,
        "{{ $labels.job }} answers slowly.",
        "One request in twenty took longer than {{ $value | humanizeDuration }} in the last 5"
            + " minutes. Compare the durations of its views, its database queries and its garbage"
            + " collections to find the cause.",
        List.of(
            "The quantile of all replicas together: quantiles of single replicas cannot be"
                + " combined."));
  }
}
