package io.forethought.processor.inference.scraped;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A label of a family, with the values that a scrape has.
 *
 * @param name its name
 * @param values its values, without the empty one
 * @param missing whether some series do not have it, or have it without a value
 */
public record SeenLabel(String name, SortedSet<String> values, boolean missing) {

  /** Copies the values. */
  public SeenLabel {
    values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}
