package io.forethought.spring.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The most similar one of several names. */
final class Nearest {

  /** A name that differs in more letters is another name. */
  private static final int MOST = 4;

  private Nearest() {}

  /** Returns the name that differs least; empty if all of them differ too much. */
  static Optional<String> to(String name, Collection<String> names) {
    return names.stream()
        .filter(each -> distance(name, each) <= Math.min(MOST, name.length() / 2))
        .min(
            Comparator.comparing((String each) -> distance(name, each))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters must be added, removed or replaced; the case does not matter. */
  private static int distance(String one, String other) {
    String left = one.toLowerCase(Locale.ROOT);
    String right = other.toLowerCase(Locale.ROOT);
    int[] row = new int[right.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= left.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int same = left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1;
        int next = Math.min(diagonal + same, Math.min(row[column], row[column - 1]) + 1);
        diagonal = row[column];
        row[column] = next;
      }
    }
    return row[right.length()];
  }
}
