package io.forethought.processor.catalogue;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a lock file: one fact per line, so that a review shows each change at its place.
 *
 * <pre>
 * shop_orders_processing_duration_seconds
 *   type: histogram
 *   unit: seconds
 *   label order_type: express, standard
 *   buckets: 0.1, 1, 10
 * </pre>
 */
public final class LockText {

  static final String TYPE = "  type: ";
  static final String UNIT = "  unit: ";
  static final String LABEL = "  label ";
  static final String BUCKETS = "  buckets: ";
  static final String QUANTILES = "  quantiles: ";

  /** Stands for the values of a label without listed values. */
  static final String ANY = "…";

  private static final String HEAD =
      """
      # The metrics that dashboards and alerts rely on. Forethought writes this file, and the build
      # fails when a declaration no longer matches it. To accept a change, compile with
      # -Aforethought.lock=update:<this file>. Review each change: a removed line breaks a query.
      """;

  private LockText() {}

  /** The text, the same for the same lock. */
  public static String write(Lock lock) {
    return HEAD + lock.metrics().stream().map(LockText::write).collect(Collectors.joining());
  }

  /** The same, with a comment at each old name that is exported for a while. */
  public static String write(List<CatalogueEntry> exported) {
    Map<String, String> comments =
        exported.stream()
            .filter(entry -> entry.formerly().isPresent())
            .collect(
                Collectors.toMap(
                    entry -> entry.formerly().orElseThrow().name(),
                    LockText::comment,
                    (first, second) -> first));
    return HEAD
        + Lock.of(exported).metrics().stream()
            .map(metric -> write(metric, comments.getOrDefault(metric.name(), "")))
            .collect(Collectors.joining());
  }

  private static String comment(CatalogueEntry entry) {
    return "  # the old name of "
        + Words.quoted(entry.name().value())
        + ", exported until "
        + Words.quoted(entry.formerly().orElseThrow().until())
        + "\n";
  }

  private static String write(Locked metric) {
    return write(metric, "");
  }

  private static String write(Locked metric, String comment) {
    StringBuilder text = new StringBuilder("\n").append(Words.quoted(metric.name())).append('\n');
    text.append(comment);
    text.append(TYPE).append(metric.type().id()).append('\n');
    if (metric.unit() != BaseUnit.NONE) {
      text.append(UNIT).append(metric.unit().word()).append('\n');
    }
    for (CatalogueLabel label : metric.labels()) {
      text.append(LABEL)
          .append(Words.quoted(label.name()))
          .append(": ")
          .append(values(label))
          .append('\n');
    }
    if (!metric.steps().isEmpty()) {
      text.append(metric.type() == MetricType.HISTOGRAM ? BUCKETS : QUANTILES)
          .append(steps(metric.steps()))
          .append('\n');
    }
    return text.toString();
  }

  /** The name of the numbers of a metric of this type; empty if it has none. */
  static Optional<String> stepsOf(MetricType type) {
    return switch (type) {
      case HISTOGRAM -> Optional.of("buckets");
      case SUMMARY -> Optional.of("quantiles");
      case COUNTER, GAUGE, INFO, STATE_SET -> Optional.empty();
    };
  }

  private static String values(CatalogueLabel label) {
    return label.isClosed()
        ? label.values().stream().map(Words::quoted).collect(Collectors.joining(", "))
        : ANY;
  }

  private static String steps(List<Double> steps) {
    return steps.stream().map(Words::number).collect(Collectors.joining(", "));
  }
}
