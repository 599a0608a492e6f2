package io.forethought.processor.renaming;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A part of a file before and after renaming.
 *
 * @param before what it is before
 * @param after what it is after; the same, unless it is a name
 */
record Segment(String before, String after) {

  static Segment same(String text) {
    return new Segment(text, text);
  }

  boolean isName() {
    return !before.equals(after);
  }

  /** The same change of both texts. */
  Segment map(UnaryOperator<String> change) {
    return new Segment(change.apply(before), change.apply(after));
  }

  static String before(List<Segment> segments) {
    return segments.stream().map(Segment::before).collect(Collectors.joining());
  }

  static String after(List<Segment> segments) {
    return segments.stream().map(Segment::after).collect(Collectors.joining());
  }
}
