package io.forethought.multiprocess.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The types of metrics that have files. */
public enum MetricType {
  COUNTER,
  GAUGE,
  HISTOGRAM,
  SUMMARY;

  /** Returns the name in file names. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable MetricType of(String text) {
    for (MetricType type : values()) {
      if (type.text().equals(text)) {
        return type;
      }
    }
    return null;
  }
}
