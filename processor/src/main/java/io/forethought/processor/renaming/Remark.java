package io.forethought.processor.renaming;

import io.forethought.processor.model.FileSite;

/**
 * Something that mentions the metric and stays as it is.
 *
 * @param site where it is
 * @param kind how important it is
 * @param text what it is and why it stays, in one or two sentences
 */
public record Remark(FileSite site, Kind kind, String text) {

  /** How important a remark is. */
  public enum Kind {
    /** A query that will not find the metric any more. */
    ERROR,
    /** Something that may be meant. */
    WARNING,
    /** A text that mentions the metric. */
    NOTE
  }
}
