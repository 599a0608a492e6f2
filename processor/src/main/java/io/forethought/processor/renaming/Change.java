package io.forethought.processor.renaming;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.source.Written;

/**
 * A name in a file that is replaced.
 *
 * @param site where it is
 * @param written which characters of the file
 * @param oldName the old name
 * @param newName the new name, which replaces the characters
 */
public record Change(FileSite site, Written written, String oldName, String newName) {

  /** The change on one line: {@code ops/alerts.yml:5:15: shop_a_total → shop_b_total}. */
  public String describe() {
    return site.describe() + ": " + oldName + " → " + newName;
  }
}
