package io.forethought.processor.exposition;

/** A text that is not a scrape. */
public final class MalformedScrapeException extends Exception {

  private static final long serialVersionUID = 1;

  /** Names the line and what is wrong with it. */
  MalformedScrapeException(int line, String reason) {
    super("line " + line + ": " + reason);
  }
}
