package io.forethought.processor.diagnostics;

import io.forethought.processor.text.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that a misspelled one most likely stands for. */
public final class NearestWord {

  private NearestWord() {}

  /** The word with the fewest letters changed, if at most a third of them change. */
  public static Optional<String> to(String word, Collection<String> words) {
    return words.stream()
        .filter(candidate -> EditDistance.of(word, candidate) * 3 <= candidate.length())
        .min(
            Comparator.comparingInt((String candidate) -> EditDistance.of(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }
}
