package io.forethought.multiprocess;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a series can be called. The files accept any text, but Prometheus rejects a scrape with a
 * name that is not valid, and labels that the format itself adds must be free.
 *
 * @see <a href="https://prometheus.io/docs/concepts/data_model/">The data model of Prometheus</a>
 */
final class SeriesArguments {

  private static final Pattern FAMILY = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
  private static final Pattern LABEL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

  private SeriesArguments() {}

  /**
   * Rejects what cannot be exposed.
   *
   * @param added the label that a scrape adds to the series, null if there is none
   * @throws IllegalArgumentException if the name or a label is not valid
   */
  static void check(String family, Map<String, String> labels, @Nullable String added) {
    if (!FAMILY.matcher(family).matches()) {
      throw new IllegalArgumentException(
          "\""
              + family
              + "\" is not a name of a metric: use letters, digits, underscores and colons.");
    }
    for (String label : labels.keySet()) {
      if (!LABEL.matcher(label).matches() || label.startsWith("__")) {
        throw new IllegalArgumentException(
            "\""
                + label
                + "\" is not a name of a label of \""
                + family
                + "\": use letters, digits and underscores, and no two underscores at the beginning.");
      }
      if (label.equals(added)) {
        throw new IllegalArgumentException(
            "\"" + family + "\" cannot have the label \"" + label + "\": each scrape adds it.");
      }
    }
  }

  /**
   * Rejects buckets in another order.
   *
   * @throws IllegalArgumentException if the bounds do not ascend
   */
  static void checkBounds(String family, double... bounds) {
    for (int i = 0; i < bounds.length; i++) {
      if (Double.isNaN(bounds[i]) || (i > 0 && bounds[i] <= bounds[i - 1])) {
        throw new IllegalArgumentException(
            "The bounds of \"" + family + "\" must ascend, but " + bounds[i] + " does not.");
      }
    }
  }
}
