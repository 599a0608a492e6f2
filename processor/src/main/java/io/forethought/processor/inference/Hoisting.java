package io.forethought.processor.inference;

import io.forethought.processor.model.Acceptance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what several metrics of a set have in common once, at the set. */
final class Hoisting {

  private static final int SEVERAL = 3;

  private Hoisting() {}

  /** The group with the rules that several of its metrics violate for the same reason. */
  static Group of(Group group) {
    Map<Acceptance, Integer> numbers = new HashMap<>();
    for (Draft draft : group.drafts()) {
      draft.accepted().forEach(each -> numbers.merge(each, 1, Integer::sum));
    }
    Group hoisted = group;
    for (Draft draft : group.drafts()) {
      for (Acceptance acceptance : draft.accepted()) {
        if (numbers.getOrDefault(acceptance, 0) >= SEVERAL) {
          hoisted = hoisted.accepting(acceptance);
        }
      }
    }
    return without(hoisted);
  }

  private static Group without(Group group) {
    List<Draft> drafts = new ArrayList<>();
    for (Draft draft : group.drafts()) {
      drafts.add(
          draft.with(
              draft.accepted().stream()
                  .filter(
                      each ->
                          group.accepted().stream()
                              .noneMatch(other -> other.code().equals(each.code())))
                  .toList()));
    }
    return group.with(drafts);
  }
}
