package io.forethought.multiprocess.format;

import org.jspecify.annotations.Nullable;

/**
 * A value for which the files of the Python client have no place. It is one line of an {@link
 * ExtraFile}, whose columns are separated by tabs.
 *
 * @param kind what it is
 * @param type the type of its metric
 * @param key its series
 * @param value the value
 */
public record ExtraValue(Kind kind, MetricType type, SampleKey key, double value) {

  /** What a value is. */
  public enum Kind {
    /** A value of one process, which is exposed with the label {@code pid}. */
    PROCESS,
    /** A series of an info metric or a state set, which several processes can have. */
    FACT
  }

  private static final String SEPARATOR = "\t";

  String text() {
    return String.join(SEPARATOR, kind.name(), type.name(), Double.toString(value), key.text());
  }

  /** Returns the value in a line; null if it has none. */
  static @Nullable ExtraValue parse(String line) {
    String[] columns = line.split(SEPARATOR, -1);
    SampleKey key =
        columns.length == 4 ? KeyParser.parse(columns[3], Layout.CURRENT.keyElements()) : null;
    if (key == null) {
      return null;
    }
    try {
      Kind kind = Kind.valueOf(columns[0]);
      MetricType type = MetricType.valueOf(columns[1]);
      return new ExtraValue(kind, type, key, Double.parseDouble(columns[2]));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
