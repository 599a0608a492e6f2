package io.forethought.processor.queries;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The existing name that is most similar to another one. */
final class NearestName {

  /** Longer names are not compared, because comparing takes time. */
  private static final int LONGEST = 200;

  /** Names with fewer words can become many others by one more word. */
  private static final int SEVERAL = 3;

  private NearestName() {}

  /**
   * The name with the same words in another order; or the one with the fewest edits, which are
   * letters that are added, removed or changed, for at most a quarter of the letters; or one that
   * has one more word, such as a unit.
   */
  static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    int most = Math.max(1, name.length() / 4);
    List<String> words = words(name);
    return known.stream()
        .filter(each -> each.length() <= LONGEST)
        .map(each -> new Distance(each, distance(words, name, each, most)))
        .filter(each -> each.edits() <= most)
        .min(Comparator.comparingInt(Distance::edits).thenComparing(Distance::name))
        .map(Distance::name);
  }

  private record Distance(String name, int edits) {}

  private static int distance(List<String> words, String name, String other, int most) {
    List<String> others = words(other);
    if (others.equals(words)) {
      return 0;
    }
    int edits = edits(name, other, most);
    boolean longer =
        words.size() >= SEVERAL && others.size() == words.size() + 1 && others.containsAll(words);
    return longer ? Math.min(edits, most) : edits;
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("_", -1)).sorted().toList();
  }

  private static int edits(String first, String second, int most) {
    if (Math.abs(first.length() - second.length()) > most) {
      return most + 1;
    }
    int[] above = new int[second.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 1; row <= first.length(); row++) {
      int[] line = new int[second.length() + 1];
      line[0] = row;
      for (int column = 1; column <= second.length(); column++) {
        boolean same = first.charAt(row - 1) == second.charAt(column - 1);
        int changed = above[column - 1] + (same ? 0 : 1);
        line[column] = Math.min(changed, Math.min(above[column], line[column - 1]) + 1);
      }
      above = line;
    }
    return above[second.length()];
  }
}
