package io.forethought.processor.queries;

/** What a sample of a metric is. */
public enum Role {
  /** The value of a counter: {@code orders_total}. */
  COUNT,
  /** The value of a gauge. */
  VALUE,
  /** The cumulative buckets of a histogram, with the label {@code le}. */
  BUCKET,
  /** The sum of the observations of a histogram or a summary. */
  SUM,
  /** The number of observations of a histogram or a summary: {@code latency_seconds_count}. */
  OBSERVATIONS,
  /** The quantiles of a summary, with the label {@code quantile}. */
  QUANTILE,
  /** A native histogram, which is one sample. */
  HISTOGRAM,
  /** The time at which a series was created, in seconds since 1970. */
  CREATED,
  /** The states of a state set, 0 or 1, with a label that has the name of the metric. */
  STATE,
  /** The value of an info metric, which is always 1. */
  INFO
}
