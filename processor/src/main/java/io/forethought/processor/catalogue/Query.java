package io.forethought.processor.catalogue;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.Optional;

/** A first query for a metric, in PromQL. */
final class Query {

  private Query() {}

  /** What most people want to know about a metric of this type. */
  static String of(CatalogueEntry entry) {
    String name = entry.name().value();
    return switch (entry.type()) {
      case COUNTER -> "sum" + by(entry) + " (rate(" + name + "[5m]))";
      case HISTOGRAM -> "histogram_quantile(0.95, sum by (le) (rate(" + name + "_bucket[5m])))";
      case SUMMARY -> "sum(rate(" + name + "_sum[5m])) / sum(rate(" + name + "_count[5m]))";
      case STATE_SET -> name + " == 1";
      case GAUGE, INFO -> name;
    };
  }

  private static String by(CatalogueEntry entry) {
    Optional<CatalogueLabel> first = entry.labels().stream().findFirst();
    return first.map(label -> " by (" + label.name() + ")").orElse("");
  }
}
