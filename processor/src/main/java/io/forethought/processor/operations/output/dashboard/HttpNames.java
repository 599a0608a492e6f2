package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.http.HttpFamily;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.http.Instrumentation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the metrics of HTTP requests are called in a profile: the methods that declare them, those
 * that are preferred first, and labels.
 *
 * @param requests all requests
 * @param responses responses by status
 * @param status the label for the status
 * @param durations durations of all requests
 * @param views requests by view
 * @param view the label for the view
 * @param viewDurations durations by view
 * @param inFlight requests that are not yet answered
 * @param exceptions exceptions by class
 * @param exception the label for the class
 */
record HttpNames(
    List<String> requests,
    List<String> responses,
    String status,
    List<String> durations,
    List<String> views,
    String view,
    List<String> viewDurations,
    List<String> inFlight,
    List<String> exceptions,
    String exception) {

  private static final String VIEW = "view";
  private static final String DURATION = "requestDuration";

  /** The names of a profile. */
  static HttpNames of(HttpProfile profile) {
    return switch (profile) {
      case DEFAULT ->
          new HttpNames(
              List.of("requestsBeforeFilters", "requests"),
              List.of("responses"),
              "status",
              List.of("requestDurationIncludingFilters", DURATION),
              List.of("requests", "responses"),
              VIEW,
              List.of(DURATION),
              List.of("requestsInFlight"),
              List.of("exceptions"),
              "exception");
      case DJANGO ->
          new HttpNames(
              List.of("requestsTotalByMethod", "requestsBeforeMiddlewares"),
              List.of("responsesTotalByStatus", "responsesTotalByStatusViewMethod"),
              "status",
              List.of("requestsLatencyIncludingMiddlewares", "requestsLatencySecondsByViewMethod"),
              List.of("requestsTotalByViewTransportMethod", "responsesTotalByStatusViewMethod"),
              VIEW,
              List.of("requestsLatencySecondsByViewMethod"),
              List.of(),
              List.of("exceptionsTotalByType"),
              "type");
      case OTEL ->
          new HttpNames(
              List.of(DURATION),
              List.of(DURATION),
              "http_response_status_code",
              List.of(DURATION),
              List.of(DURATION),
              "http_route",
              List.of(DURATION),
              List.of("activeRequests"),
              List.of(),
              "");
    };
  }

  /** The profile of a metric set, if javac generated it for HTTP requests. */
  static Optional<HttpProfile> profileOf(List<CatalogueEntry> set) {
    return set.get(0).set().endsWith(Instrumentation.METRICS)
        ? Arrays.stream(HttpProfile.values())
            .filter(profile -> set.stream().allMatch(entry -> declares(profile, entry)))
            .findFirst()
        : Optional.empty();
  }

  private static boolean declares(HttpProfile profile, CatalogueEntry entry) {
    List<String> labels = entry.labels().stream().map(CatalogueLabel::name).toList();
    return profile.families().stream()
        .filter(family -> family.method().equals(entry.method()))
        .anyMatch(family -> labels.containsAll(labels(family)));
  }

  private static List<String> labels(HttpFamily family) {
    return family.labels().stream()
        .map(label -> label.parameter().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT))
        .toList();
  }
}
