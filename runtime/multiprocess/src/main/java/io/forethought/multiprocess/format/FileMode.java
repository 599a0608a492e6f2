package io.forethought.multiprocess.format;

import java.util.Locale;

/** The modes of gauges in the names of files: those of {@link io.forethought.GaugeMode}. */
public enum FileMode {
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

  /** Returns whether only running processes count. */
  public boolean isLive() {
    return name().startsWith("LIVE");
  }

  /** Returns whether the time of each change is kept with the value. */
  public boolean keepsTime() {
    return this == MOSTRECENT || this == LIVEMOSTRECENT;
  }

  /** Returns the name in file names, such as {@code "livesum"}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
