package io.forethought.processor.catalogue;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A first query for a metric, in PromQL. */
final class Query {

  private static final Pattern MOMENT = Pattern.compile(".*_(timestamp|start_time)_seconds");

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
      case GAUGE -> MOMENT.matcher(name).matches() ? "time() - " + name : name;
      case INFO -> name;
    };
  }

  private static String rate(String name) {
    return "rate(" + name + "[5m])";
  }

  /**
   * Groups by the first declared label with few values, so that the graph stays readable, or else
   * by the one with the fewest.
   */
  private static String by(CatalogueEntry entry, String... more) {
    List<CatalogueLabel> several =
        entry.labels().stream().filter(label -> width(label) > 1).toList();
    Optional<String> chosen =
        several.stream()
            .filter(label -> width(label) <= FEW)
            .findFirst()
            .or(() -> several.stream().min(Comparator.comparingLong(Query::width)))
            .map(CatalogueLabel::name);
    String labels =
        Stream.concat(Stream.of(more), chosen.stream()).collect(Collectors.joining(", "));
    return labels.isEmpty() ? "" : " by (" + labels + ") ";
  }

  private static long width(CatalogueLabel label) {
    return label.isClosed() || label.max() > 0 ? label.size() : Long.MAX_VALUE;
  }
}
