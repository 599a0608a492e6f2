package io.forethought.processor.inference;

import io.forethought.processor.naming.SnakeCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Groups metrics by the words with which their names begin, as a person would. */
final class Grouping {

  /** A set with fewer metrics is not divided. */
  private static final int SMALL = 6;

  /** A set with more metrics is divided by one more word. */
  private static final int LARGE = 24;

  private static final int FEWEST = 2;
  private static final int FEWEST_OF_LARGE = 4;
  private static final int DEEPEST = 3;

  private Grouping() {}

  /**
   * The groups in the order of their names, with the metrics in the order of the scrape. Metrics
   * that have no word in common with others form the first one.
   */
  static List<Group> of(List<Draft> drafts) {
    Map<String, List<Draft>> byNamespace = by(0, drafts);
    Set<Draft> alone = new HashSet<>(byNamespace.getOrDefault("", List.of()));
    byNamespace.values().stream().filter(members -> members.size() < FEWEST).forEach(alone::addAll);
    List<Group> groups = new ArrayList<>();
    if (alone.size() >= FEWEST || byNamespace.containsKey("")) {
      groups.add(group(List.of(), drafts.stream().filter(alone::contains).toList()));
    } else {
      alone.clear();
    }
    byNamespace.forEach(
        (namespace, members) -> {
          if (!alone.containsAll(members)) {
            groups.addAll(divided(extended(List.of(namespace), members), members));
          }
        });
    return groups;
  }

  /** The words that all names begin with. */
  private static List<String> extended(List<String> prefix, List<Draft> drafts) {
    List<String> longer = new ArrayList<>(prefix);
    while (longer.size() < DEEPEST && drafts.size() >= FEWEST) {
      Map<String, List<Draft>> byWord = by(longer.size(), drafts);
      String word = byWord.keySet().iterator().next();
      if (byWord.size() > 1 || word.isEmpty()) {
        break;
      }
      longer.add(word);
    }
    return longer;
  }

  /** Divides metrics by a word; it is empty for those that end with it or spell it differently. */
  private static Map<String, List<Draft>> by(int word, List<Draft> drafts) {
    Map<String, List<Draft>> groups = new TreeMap<>();
    for (Draft draft : drafts) {
      List<String> words = SpelledOut.words(draft.family().type(), draft.name().full());
      boolean common = words.size() > word + 1 && SnakeCase.holds(words.get(word));
      groups.computeIfAbsent(common ? words.get(word) : "", absent -> new ArrayList<>()).add(draft);
    }
    return groups;
  }

  private static List<Group> divided(List<String> prefix, List<Draft> drafts) {
    boolean first = prefix.size() == 1;
    if (prefix.size() == DEEPEST || drafts.size() <= (first ? SMALL : LARGE)) {
      return List.of(group(prefix, drafts));
    }
    List<Draft> rest = new ArrayList<>(drafts);
    List<Group> groups = new ArrayList<>();
    by(prefix.size(), drafts)
        .forEach(
            (word, members) -> {
              if (members.size() >= (first ? FEWEST : FEWEST_OF_LARGE) && !word.isEmpty()) {
                List<String> longer = new ArrayList<>(prefix);
                longer.add(word);
                groups.addAll(divided(extended(longer, members), members));
                rest.removeAll(members);
              }
            });
    if (!rest.isEmpty()) {
      groups.add(0, group(prefix, rest));
    }
    return groups;
  }

  private static Group group(List<String> prefix, List<Draft> drafts) {
    String namespace = prefix.isEmpty() ? "" : prefix.get(0);
    String subsystem = prefix.size() < 2 ? "" : String.join("_", prefix.subList(1, prefix.size()));
    return new Group(namespace, subsystem, drafts, List.of());
  }
}
