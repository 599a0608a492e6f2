package io.forethought.processor.testing.facts;

import io.forethought.processor.model.Site;

/**
 * A place that consists only of its name, such as {@code created.help}.
 *
 * @param describe the name
 */
public record TestSite(String describe) implements Site {

  public static Site at(String place) {
    return new TestSite(place);
  }
}
