package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.NearestWord;
import java.util.Collection;
import java.util.Optional;

/** The word that somebody who made a slip of the pen may have meant. */
public final class Nearest {

  private Nearest() {}

  /** The word with the fewest letters changed, if that is no more than a third of them. */
  public static Optional<String> to(String word, Collection<String> words) {
    return NearestWord.to(word, words);
  }
}
