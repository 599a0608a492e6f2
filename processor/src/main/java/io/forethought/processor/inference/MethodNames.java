package io.forethought.processor.inference;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.DerivedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the methods of a set. */
final class MethodNames {

  /** The generated class has a static method of this name. */
  private static final String REGISTER = "register";

  private final Group group;
  private final Set<String> taken = new HashSet<>();

  MethodNames(Group group) {
    this.group = group;
  }

  /**
   * A method.
   *
   * @param name its name
   * @param derives whether the name of the metric follows from it
   */
  record Name(String name, boolean derives) {}

  /** A name that no other method has; if possible, one from which the metric's name follows. */
  Name of(Draft draft) {
    for (String name : Stream.of(shorter(draft), own(draft)).distinct().toList()) {
      if (derives(name, draft) && !draft.explicit() && taken.add(name)) {
        return new Name(name, true);
      }
    }
    String name = shorter(draft);
    String possible = isPossible(name) ? name : longer(draft);
    String free = possible;
    for (int number = 2; !taken.add(free); number++) {
      free = possible + number;
    }
    return new Name(free, false);
  }

  private static boolean isPossible(String method) {
    return JavaWords.isIdentifier(method) && !method.equals(REGISTER);
  }

  private boolean derives(String method, Draft draft) {
    return isPossible(method)
        && DerivedName.of(
                group.namespace(),
                group.subsystem(),
                method,
                draft.name().unit(),
                draft.family().type())
            .equals(draft.name().full());
  }

  /** The words that the set does not have. */
  private List<String> ownWords(Draft draft) {
    String full = draft.name().full();
    String rest = full.startsWith(group.prefix()) ? full.substring(group.prefix().length()) : full;
    return SpelledOut.words(draft.family().type(), rest);
  }

  private String own(Draft draft) {
    return JavaWords.camelCase(ownWords(draft));
  }

  /** The words without a unit at the end. */
  private String shorter(Draft draft) {
    List<String> words = ownWords(draft);
    BaseUnit unit = draft.name().unit();
    boolean ends = words.size() > 1 && words.get(words.size() - 1).equals(unit.word());
    return JavaWords.camelCase(ends ? words.subList(0, words.size() - 1) : words);
  }

  /** With the last word of the set, for words that cannot begin a name in Java. */
  private String longer(Draft draft) {
    String words = group.subsystem().isEmpty() ? group.namespace() : group.subsystem();
    String last = words.substring(words.lastIndexOf('_') + 1);
    String name = JavaWords.camelCase(last + "_" + String.join("_", ownWords(draft)));
    return isPossible(name) ? name : "metric" + JavaWords.capital(ownWords(draft));
  }
}
