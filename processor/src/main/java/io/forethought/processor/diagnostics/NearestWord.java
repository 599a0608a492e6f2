package io.forethought.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody who made a slip of the pen may have meant. */
public final class NearestWord {

  private NearestWord() {}

  /** The word with the fewest letters changed, if that is no more than a third of them. */
  public static Optional<String> to(String word, Collection<String> words) {
    return words.stream()
        .filter(candidate -> EditDistance.of(word, candidate) * 3 <= candidate.length())
        .min(
            Comparator.comparingInt((String candidate) -> EditDistance.of(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }
}
