package io.forethought.processor.checklist.evidence;

import io.forethought.processor.exposition.Scrape;

/** The metrics about the directory that several processes share. */
public final class SharedMetrics {

  /** The beginning of their names. */
  public static final String PREFIX = "forethought_multiprocess_";

  private SharedMetrics() {}

  /** Whether a scrape comes from such a directory. */
  public static boolean in(Scrape scrape) {
    return scrape.samples().stream().anyMatch(sample -> sample.name().startsWith(PREFIX));
  }
}
