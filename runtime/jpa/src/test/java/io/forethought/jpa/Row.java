package io.forethought.jpa;

import java.util.Set;
import java.util.function.Function;

/**
 * Something that happens to entities.
 *
 * @param what as the table of docs/reference/models.md calls it
 * @param models whose rows it may change
 * @param scenario makes ready what has to be there before, and gives what is looked at
 */
record Row(String what, Set<String> models, Function<Zoo, Act> scenario) {

  /** What is looked at. */
  interface Act {
    void happen();
  }

  static Row of(String what, String model, Function<Zoo, Act> scenario) {
    return new Row(what, Set.of(model), scenario);
  }
}
