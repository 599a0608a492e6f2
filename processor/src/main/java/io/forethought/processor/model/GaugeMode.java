package io.forethought.processor.model;

/** How the values of several processes become one, by the names of the annotation's constants. */
public enum GaugeMode {
  ALL,
  LIVEALL,
  MIN,
  LIVEMIN,
  MAX,
  LIVEMAX,
  SUM,
  LIVESUM,
  MOSTRECENT,
  LIVEMOSTRECENT;

  /** Whether the values are added. */
  public boolean isSum() {
    return this == SUM || this == LIVESUM;
  }
}
