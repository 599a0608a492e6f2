package io.forethought.processor.inference;

import io.forethought.processor.naming.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was guessed about a metric, for the person who reads its declaration. */
final class Guesses {

  private Guesses() {}

  /** So many buckets seldom answer more questions than a native histogram. */
  private static final int MANY_BUCKETS = 30;

  /** The guesses as sentences. */
  static List<String> about(Draft draft) {
    List<String> guesses = new ArrayList<>();
    bounds(draft).ifPresent(guesses::add);
    for (DraftLabel label : draft.labels()) {
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
    int buckets = draft.family().buckets().size();
    if (buckets > MANY_BUCKETS) {
      guesses.add(
          "Each combination of labels has "
              + buckets
              + " buckets; kind = HistogramKind.NATIVE needs none of them.");
    }
    return guesses;
  }

  /** One line for all bounds, because there can be more of them than code. */
  private static Optional<String> bounds(Draft draft) {
    List<String> seen = new ArrayList<>();
    for (DraftLabel label : draft.labels()) {
      if (label.shape() == Shape.CAPPED || label.shape() == Shape.RANGE) {
        String number =
            seen.isEmpty()
                ? Reasons.number(label.seen().values().size(), "value")
                : String.valueOf(label.seen().values().size());
        seen.add(number + " of " + label.seen().name());
      }
    }
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (seen.size() == 1 ? "The bound is a guess from " : "The bounds are guesses from ")
                + listed(seen)
                + ".");
  }

  private static String listed(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
