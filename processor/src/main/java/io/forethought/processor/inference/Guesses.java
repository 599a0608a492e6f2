package io.forethought.processor.inference;

import io.forethought.processor.naming.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was guessed about a metric, for the person who reads its declaration. */
final class Guesses {

  private Guesses() {}

  /** The guesses as sentences. */
  static List<String> about(Draft draft) {
    List<String> guesses = new ArrayList<>();
    for (DraftLabel label : draft.labels()) {
      bound(label).ifPresent(guesses::add);
      if (label.seen().missing()) {
        guesses.add(
            "Some series do not have the label " + label.seen().name() + ": pass null for them.");
      }
    }
    if (draft.name().factor() != 1) {
      guesses.add(
          "The values were in another unit: multiply them by "
              + Steps.number(draft.name().factor())
              + ".");
    }
    return guesses;
  }

  private static Optional<String> bound(DraftLabel label) {
    String seen = Reasons.number(label.seen().values().size(), "value");
    return switch (label.shape()) {
      case CAPPED, RANGE ->
          Optional.of("The bound of " + label.seen().name() + " is a guess from " + seen + ".");
      case ENUM, BOOLEAN, FREE -> Optional.empty();
    };
  }
}
