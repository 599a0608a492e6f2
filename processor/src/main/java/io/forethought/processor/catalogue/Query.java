package io.forethought.processor.catalogue;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A first query for a metric, in PromQL. */
final class Query {

  /** A graph with more lines is hard to read. */
  private static final int FEW = 10;

  private Query() {}

  /** The usual query for a metric of this type. */
  static String of(CatalogueEntry entry) {
    String name = entry.name().value();
    return switch (entry.type()) {
      case COUNTER -> "sum" + by(entry) + "(" + rate(name) + ")";
      case HISTOGRAM ->
          entry.isNative()
              ? "histogram_quantile(0.95, sum" + by(entry) + "(" + rate(name) + "))"
              : "histogram_quantile(0.95, sum"
                  + by(entry, "le")
                  + "("
                  + rate(name + "_bucket")
                  + "))";
      case SUMMARY ->
          "sum"
              + by(entry)
              + "("
              + rate(name + "_sum")
              + ") / sum"
              + by(entry)
              + "("
              + rate(name + "_count")
              + ")";
      case STATE_SET -> name + " == 1";
      case GAUGE -> isMoment(name) ? "time() - " + name : name;
      case INFO -> name;
    };
  }

  private static boolean isMoment(String name) {
    return name.endsWith("_timestamp_seconds") || name.endsWith("_start_time_seconds");
  }

  private static String rate(String name) {
    return "rate(" + name + "[5m])";
  }

  /**
   * Groups by the first declared label with few values, so that the graph stays readable, or else
   * by the one with the fewest.
   */
  private static String by(CatalogueEntry entry, String... more) {
    List<String> labels = new ArrayList<>(List.of(more));
    Optional<CatalogueLabel> chosen = chosen(entry.labels());
    if (chosen.isPresent()) {
      labels.add(chosen.get().name());
    }
    return labels.isEmpty() ? "" : " by (" + String.join(", ", labels) + ") ";
  }

  private static Optional<CatalogueLabel> chosen(List<CatalogueLabel> labels) {
    Optional<CatalogueLabel> narrowest = Optional.empty();
    for (CatalogueLabel label : labels) {
      long width = width(label);
      if (width > 1 && width <= FEW) {
        return Optional.of(label);
      }
      if (width > 1 && (narrowest.isEmpty() || width < width(narrowest.get()))) {
        narrowest = Optional.of(label);
      }
    }
    return narrowest;
  }

  private static long width(CatalogueLabel label) {
    return label.isClosed() || label.max() > 0 ? label.size() : Long.MAX_VALUE;
  }
}
