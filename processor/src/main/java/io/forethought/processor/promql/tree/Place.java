package io.forethought.processor.promql.tree;

/**
 * A part of a query's text.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 */
public record Place(int start, int end) {

  /** The place from the start of this one to the end of another one. */
  public Place to(Place last) {
    return new Place(start, last.end);
  }

  /** What a text has at this place. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
