package io.forethought.processor.queries;

/** What the values of a vector are. */
public enum Nature {
  /** A counter as it is. It starts again at 0 whenever its program does. */
  COUNTER("counter"),
  /** How much a counter increases in a second. */
  RATE("rate"),
  /** How much a counter increased in a time range. */
  INCREASE("increase"),
  /** A value that goes up and down. */
  GAUGE("gauge"),
  /** How much a gauge changes, in a second or in a time range. */
  CHANGE("change"),
  /** The cumulative buckets of a histogram as they are. */
  BUCKETS("buckets"),
  /** How much each bucket of a histogram increases. */
  BUCKET_RATES("rates of buckets"),
  /** A native histogram as it is. */
  HISTOGRAM("histogram"),
  /** How much each bucket of a native histogram increases. */
  HISTOGRAM_RATE("rate of histogram"),
  /** A quantile of observations. */
  QUANTILE("quantile"),
  /** The mean of observations: their sum divided by their number. */
  AVERAGE("average"),
  /** One vector divided by another one. */
  RATIO("ratio"),
  /** A number of series or samples. */
  NUMBER("number"),
  /** 0 or 1. */
  CONDITION("condition"),
  /** Seconds since 1970. */
  TIMESTAMP("timestamp"),
  /** The same number for all times. */
  CONSTANT("constant"),
  /** Anything. */
  UNKNOWN("unknown");

  private final String text;

  Nature(String text) {
    this.text = text;
  }

  /** Whether it counts from 0 and starts again, so that it needs {@code rate} or the like. */
  public boolean cumulative() {
    return this == COUNTER || this == BUCKETS || this == HISTOGRAM;
  }

  /** Whether it is the increase of a counter, of buckets or of a histogram. */
  public boolean increasing() {
    return this == RATE || this == INCREASE || this == BUCKET_RATES || this == HISTOGRAM_RATE;
  }

  @Override
  public String toString() {
    return text;
  }
}
