package io.forethought.processor.diagnostics;

import io.forethought.processor.text.EditDistance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The code that a misspelled one most likely stands for. */
public final class NearestCode {

  /** A word that needs more changes is a different word. */
  private static final int MOST_CHANGES = 2;

  /** A longer word has one digit too many, which is its only permitted change. */
  private static final int LENGTH = 5;

  private NearestCode() {}

  /** The code whose id needs the fewest changes; of equally near ones that of the next number. */
  public static Optional<Code> of(String written) {
    String id = written.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(Code.values())
        .filter(code -> code != Code.INTERNAL)
        .filter(code -> EditDistance.of(id, code.id()) <= mostChanges(id))
        .min(
            Comparator.comparingInt((Code code) -> EditDistance.of(id, code.id()))
                .thenComparingLong(code -> Math.abs(number(code.id()) - number(id))));
  }

  private static int mostChanges(String id) {
    return id.length() > LENGTH ? 1 : MOST_CHANGES;
  }

  private static long number(String id) {
    String digits = id.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }
}
