package io.forethought.multiprocess.format;

/** How the values of one series in several files become one. */
public enum Aggregation {
  /** They are added. */
  SUM,
  /** The smallest counts. */
  MIN,
  /** The largest counts. */
  MAX,
  /** The one with the latest time counts, and none without a time. */
  MOST_RECENT,
  /** Each process has a series of its own. */
  PER_PROCESS;

  /** Returns how a mode combines processes, those that it ignores aside. */
  static Aggregation of(FileMode mode) {
    return switch (mode) {
      case ALL, LIVEALL -> PER_PROCESS;
      case MIN, LIVEMIN -> MIN;
      case MAX, LIVEMAX -> MAX;
      case SUM, LIVESUM -> SUM;
      case MOSTRECENT, LIVEMOSTRECENT -> MOST_RECENT;
    };
  }

  /** Returns whether a value replaces or changes what earlier files have. */
  public boolean isBetter(double value, double timestamp, double thanValue, double thanTimestamp) {
    return switch (this) {
      case SUM, PER_PROCESS -> true;
      case MIN -> value < thanValue;
      case MAX -> value > thanValue;
      case MOST_RECENT -> timestamp > thanTimestamp;
    };
  }
}
