package io.forethought.processor.queries.usage;

import io.forethought.processor.model.CatalogueEntry;
import java.util.List;

/**
 * Something of a metric that no query reads.
 *
 * @param metric the metric
 * @param kind what it is
 * @param names the label, or the bounds of the buckets; empty for the metric as a whole
 * @param series how many series the metric would have less without it, at most
 */
public record Unused(CatalogueEntry metric, Kind kind, List<String> names, long series) {

  /** What can be unused. */
  public enum Kind {
    METRIC,
    LABEL,
    BUCKETS
  }

  /** Copies the list. */
  public Unused {
    names = List.copyOf(names);
  }

  /** How it appears in a sentence. */
  public String describe() {
    String name = "\"" + metric.name().value() + "\"";
    return switch (kind) {
      case METRIC -> "the metric " + name;
      case LABEL -> "the label \"" + names.get(0) + "\" of " + name;
      case BUCKETS ->
          (names.size() == 1 ? "the bucket " : "the buckets ")
              + String.join(", ", names)
              + " of "
              + name;
    };
  }
}
