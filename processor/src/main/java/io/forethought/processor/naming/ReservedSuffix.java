package io.forethought.processor.naming;

import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Optional;

/**
 * A suffix that is reserved for certain metric types.
 *
 * @param text the suffix
 * @param owner what the suffix is reserved for
 */
public record ReservedSuffix(String text, String owner) {

  private static final List<ReservedSuffix> ALL =
      List.of(
          new ReservedSuffix("_bucket", "histogram buckets"),
          new ReservedSuffix("_count", "histograms and summaries"),
          new ReservedSuffix("_sum", "histograms and summaries"),
          new ReservedSuffix("_created", "creation times of series"),
          new ReservedSuffix("_info", "info metrics"));

  /** The suffix of a metric that is reserved for other types. */
  public static Optional<ReservedSuffix> of(Declared declared) {
    for (ReservedSuffix suffix : ALL) {
      if (declared.name().endsWith(suffix.text()) && !isMended(declared.type(), suffix.text())) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }

  /** Whether the suffix is correct, or is no longer at the end once the correct suffix is added. */
  private static boolean isMended(MetricType type, String suffix) {
    return suffix.equals(type.suffix()) || (!type.suffix().isEmpty() && suffix.equals("_created"));
  }

  /** A name without the reserved suffix at its end. */
  public static String strip(String name) {
    return ALL.stream()
        .map(ReservedSuffix::text)
        .filter(name::endsWith)
        .findFirst()
        .map(suffix -> name.substring(0, name.length() - suffix.length()))
        .orElse(name);
  }
}
