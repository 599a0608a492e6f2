package io.forethought.processor.model.operations;

import java.util.Arrays;
import java.util.Optional;

/** The alerts that integrations bring along. The constants are those of the annotation. */
public enum BuiltInAlert {
  HIGH_ERROR_RATE("HighErrorRate", Measure.RATIO),
  HIGH_LATENCY("HighLatency", Measure.SECONDS),
  UNAPPLIED_MIGRATIONS("UnappliedMigrations", Measure.NUMBER),
  DATABASE_ERRORS("DatabaseErrors", Measure.PER_SECOND),
  POOL_EXHAUSTED("PoolExhausted", Measure.NUMBER),
  LOW_CACHE_HIT_RATE("LowCacheHitRate", Measure.RATIO),
  SCRAPE_ERRORS("ScrapeErrors", Measure.NUMBER),
  READ_FAILURES("ReadFailures", Measure.NUMBER),
  LABEL_OVERFLOW("LabelOverflow", Measure.NUMBER);

  /** What the threshold of an alert is compared with. */
  public enum Measure {
    /** A part of a whole, from 0 to 1. */
    RATIO,
    /** A time. */
    SECONDS,
    /** Events per second. */
    PER_SECOND,
    /** A number of things. */
    NUMBER
  }

  private final String alertName;
  private final Measure measure;

  BuiltInAlert(String alertName, Measure measure) {
    this.alertName = alertName;
    this.measure = measure;
  }

  /** The name of the alert in Prometheus. */
  public String alertName() {
    return alertName;
  }

  /** What its threshold is compared with. */
  public Measure measure() {
    return measure;
  }

  /** The alert of a constant of the annotation. */
  public static Optional<BuiltInAlert> of(String constant) {
    return Arrays.stream(values()).filter(alert -> alert.name().equals(constant)).findFirst();
  }
}
