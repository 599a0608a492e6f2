package io.forethought.multiprocess.format;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value for which the files of the Python client have no place. It is one line of an {@link
 * ExtraFile}, whose columns are separated by tabs.
 *
 * @param kind what it is
 * @param type the type of its metric
 * @param key its series
 * @param value the value
 * @param origin where an exemplar is from, null for other values
 */
public record ExtraValue(
    Kind kind, MetricType type, SampleKey key, double value, @Nullable Origin origin) {

  private static final String SEPARATOR = "\t";
  private static final int COLUMNS = 4;
  private static final int COLUMNS_WITH_ORIGIN = 6;

  /** What a value is. If a file has no room for all, the last ones are left out. */
  public enum Kind {
    /** A value of one process, which is exposed with the label {@code pid}. */
    PROCESS,
    /** A series of an info metric or a state set, which several processes can have. */
    FACT,
    /** An amount that was recorded into a counter or histogram. */
    EXEMPLAR
  }

  /**
   * Where an exemplar is from.
   *
   * @param millis when it was recorded, in milliseconds since 1970
   * @param labels such as the identifiers of a trace
   */
  public record Origin(long millis, LabelSet labels) {}

  /** Creates a value that is not an exemplar. */
  public ExtraValue(Kind kind, MetricType type, SampleKey key, double value) {
    this(kind, type, key, value, null);
  }

  /** Returns when it was recorded, in milliseconds since 1970; 0 for values of this moment. */
  public long millis() {
    return origin == null ? 0 : origin.millis();
  }

  String text() {
    String text =
        String.join(SEPARATOR, kind.name(), type.name(), Double.toString(value), key.text());
    if (origin == null) {
      return text;
    }
    StringBuilder labels = new StringBuilder();
    origin.labels().append(labels);
    return String.join(SEPARATOR, text, Long.toString(origin.millis()), labels);
  }

  /** Returns false if a line has a value of another kind. */
  static boolean isWanted(String line, Set<Kind> kinds) {
    for (Kind kind : Kind.values()) {
      if (!kinds.contains(kind) && line.startsWith(kind.name())) {
        return false;
      }
    }
    return true;
  }

  /** Returns the value in a line; null if it has none. */
  static @Nullable ExtraValue parse(String line) {
    String[] columns = line.split(SEPARATOR, -1);
    if (columns.length != COLUMNS && columns.length != COLUMNS_WITH_ORIGIN) {
      return null;
    }
    SampleKey key = KeyParser.parse(columns[3], Layout.CURRENT.keyElements());
    LabelSet labels = columns.length == COLUMNS ? null : KeyParser.labels(columns[5]);
    try {
      Kind kind = Kind.valueOf(columns[0]);
      if (key == null || (labels != null) != (kind == Kind.EXEMPLAR)) {
        return null;
      }
      MetricType type = MetricType.valueOf(columns[1]);
      double value = Double.parseDouble(columns[2]);
      Origin origin = labels == null ? null : new Origin(Long.parseLong(columns[4]), labels);
      return new ExtraValue(kind, type, key, value, origin);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
