package io.forethought.processor.queries;

import io.forethought.processor.text.EditDistance;
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
   * The name with the same words in another order; or the one with the smallest {@link
   * EditDistance}, for at most a quarter of the letters; or one that has one more word, such as a
   * unit.
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
    boolean near = Math.abs(name.length() - other.length()) <= most;
    int edits = near ? EditDistance.of(name, other) : most + 1;
    boolean longer =
        words.size() >= SEVERAL && others.size() == words.size() + 1 && others.containsAll(words);
    return longer ? Math.min(edits, most) : edits;
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("_", -1)).sorted().toList();
  }
}
