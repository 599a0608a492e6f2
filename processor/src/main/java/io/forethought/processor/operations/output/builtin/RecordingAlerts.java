package io.forethought.processor.operations.output.builtin;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.operations.output.Aggregation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The alerts about metrics that are incomplete. */
final class RecordingAlerts {

  private RecordingAlerts() {}

  static List<Draft> of(ProgramMetrics metrics) {
    return Stream.of(
            metrics.ofLibrary("forethought_scrape_errors_total").map(RecordingAlerts::scrapes),
            metrics.ofLibrary("forethought_read_failures_total").map(RecordingAlerts::reads),
            metrics.ofLibrary("forethought_label_overflow_total").map(RecordingAlerts::labels))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Draft scrapes(CatalogueEntry counter) {
    return new Draft(
        BuiltInAlert.SCRAPE_ERRORS,
        increase(counter, "10m"),
        ">",
        0,
        OptionalDouble.empty(),
        "10m",
        AlertSeverity.WARNING,
        "{{ $labels.job }} cannot read its metric {{ $labels.metric }}.",
        "Its scrapes leave the metric out, so dashboards have gaps and alerts on it cannot fire."
            + " The log of the program contains the exception.",
        List.of());
  }

  private static Draft reads(CatalogueEntry counter) {
    return new Draft(
        BuiltInAlert.READ_FAILURES,
        increase(counter, "10m"),
        ">",
        0,
        OptionalDouble.empty(),
        "10m",
        AlertSeverity.WARNING,
        "{{ $labels.job }} cannot read the value of its gauge {{ $labels.metric }}.",
        "{{ $value | printf \"%.0f\" }} reads in the last 10 minutes gave no value (reason: {{"
            + " $labels.reason }}), so the gauge is unknown or outdated. The log of the program"
            + " contains the exception.",
        List.of());
  }

  private static Draft labels(CatalogueEntry counter) {
    return new Draft(
        BuiltInAlert.LABEL_OVERFLOW,
        increase(counter, "15m"),
        ">",
        0,
        OptionalDouble.empty(),
        "15m",
        AlertSeverity.INFO,
        "{{ $labels.job }} does not distinguish all values of the label {{ $labels.label }} of {{"
            + " $labels.metric }}.",
        "{{ $value | printf \"%.0f\" }} calls in the last 15 minutes were recorded under the value"
            + " _other, because the value was missing or outside the declared bound. Allow more"
            + " values, or record fewer.",
        List.of());
  }

  private static String increase(CatalogueEntry counter, String window) {
    return Aggregation.ofReplicas().sum("increase(" + counter.name().value() + "[" + window + "])");
  }
}
