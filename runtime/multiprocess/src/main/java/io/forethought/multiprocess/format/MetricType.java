package io.forethought.multiprocess.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The types of metrics. Python has files for the first four. */
public enum MetricType {
  COUNTER,
  GAUGE,
  HISTOGRAM,
  SUMMARY,
  /** Facts as labels, whose value is 1. */
  INFO,
  /** The states of an enum, each as a series that is 0 or 1. */
  STATESET;

  /** Returns the name in file names. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether Python has files for it. */
  boolean hasFiles() {
    return this != INFO && this != STATESET;
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
