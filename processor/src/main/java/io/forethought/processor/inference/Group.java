package io.forethought.processor.inference;

import io.forethought.processor.model.Acceptance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Metrics that become one set.
 *
 * @param namespace the first word of their names; empty if they have nothing in common
 * @param subsystem the words after it that they have in common
 * @param drafts the metrics
 * @param accepted the rules that all of them violate intentionally
 */
record Group(String namespace, String subsystem, List<Draft> drafts, List<Acceptance> accepted) {

  private static final int SHORTEST_PLURAL = 5;

  /** Names that end like plurals. */
  private static final Set<String> NAMES =
      Set.of("Postgres", "Kubernetes", "Https", "eries", "News");

  private static final Set<String> HISSING = Set.of("ches", "shes", "sses", "xes", "zzes");
  private static final String END = "Metrics";
  private static final Set<String> NO_PLURALS = Set.of("ss", "us", "is", "ps");

  /** Copies the lists. */
  Group {
    drafts = List.copyOf(drafts);
    accepted = List.copyOf(accepted);
  }

  Group with(List<Draft> others) {
    return new Group(namespace, subsystem, others, accepted);
  }

  Group accepting(Acceptance other) {
    if (accepted.stream().anyMatch(each -> each.code().equals(other.code()))) {
      return this;
    }
    List<Acceptance> all = new ArrayList<>(accepted);
    all.add(other);
    return new Group(namespace, subsystem, drafts, all);
  }

  /** The words that derived names begin with, each followed by an underscore. */
  String prefix() {
    return (namespace.isEmpty() ? "" : namespace + "_")
        + (subsystem.isEmpty() ? "" : subsystem + "_");
  }

  /** The name of its interface, without the namespace if there is a subsystem. */
  String shortName() {
    return name(subsystem.isEmpty() ? namespace : subsystem);
  }

  /** The name of its interface with the namespace. */
  String longName() {
    return name(namespace + "_" + subsystem);
  }

  /** The same as its metrics spell it, if another name differs from it only in the plural. */
  String literalName() {
    return JavaWords.capital(namespace + "_" + subsystem) + END;
  }

  private static String name(String words) {
    String capital = JavaWords.capital(words);
    return (capital.isEmpty() ? "Other" : singular(capital)) + END;
  }

  /** {@code Orders} as {@code Order}. */
  private static String singular(String word) {
    boolean plural =
        word.length() >= SHORTEST_PLURAL
            && word.endsWith("s")
            && NAMES.stream().noneMatch(word::endsWith)
            && NO_PLURALS.stream().noneMatch(word::endsWith);
    if (!plural) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    int end = HISSING.stream().anyMatch(word::endsWith) ? 2 : 1;
    return word.substring(0, word.length() - end);
  }
}
