package io.forethought.processor.promql.tree;

import java.util.List;
import java.util.Optional;

/**
 * How the series of two instant vectors are matched: {@code on (job) group_left (version)}.
 *
 * @param on whether only these labels must be equal; otherwise all labels except these
 * @param labels the labels of {@code on} or {@code ignoring}
 * @param group which side may have several series for one of the other side
 * @param include the labels of {@code group_left} or {@code group_right}, which the result takes
 *     from the other side
 * @param fillLeft the value of series that the left side does not have, if given
 * @param fillRight the value of series that the right side does not have, if given
 * @param place the modifiers; the operator if there are none
 */
public record Matching(
    boolean on,
    List<Name> labels,
    Group group,
    List<Name> include,
    Optional<Double> fillLeft,
    Optional<Double> fillRight,
    Place place) {

  /** Which side may have several series for one of the other side. */
  public enum Group {
    /** Neither: one to one; of a set operator both. */
    NONE,
    /** The left side: many to one. */
    LEFT,
    /** The right side: one to many. */
    RIGHT
  }

  /** Copies the lists. */
  public Matching {
    labels = List.copyOf(labels);
    include = List.copyOf(include);
  }

  /** The matching of an operator without modifiers. */
  public static Matching byAllLabels(Place operator) {
    return new Matching(
        false, List.of(), Group.NONE, List.of(), Optional.empty(), Optional.empty(), operator);
  }

  /** Whether series are added that a side does not have. */
  public boolean fills() {
    return fillLeft.isPresent() || fillRight.isPresent();
  }
}
