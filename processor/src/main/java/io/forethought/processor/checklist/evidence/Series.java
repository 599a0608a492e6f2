package io.forethought.processor.checklist.evidence;

import java.util.Map;

/**
 * A series in the result of a query.
 *
 * @param labels its labels, with {@code __name__} if it has a name
 * @param value its value
 */
public record Series(Map<String, String> labels, double value) {

  /** Copies the labels. */
  public Series {
    labels = Map.copyOf(labels);
  }

  /** A label; empty if it does not have it. */
  public String label(String name) {
    return labels.getOrDefault(name, "");
  }
}
