package io.forethought.processor.naming;

import io.forethought.processor.model.DerivedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The verb of a method that says what the call does, and not what is measured. */
public final class MethodVerb {

  private static final Set<String> VERBS =
      Set.of(
          "add",
          "dec",
          "decr",
          "decrease",
          "decrement",
          "get",
          "inc",
          "incr",
          "increase",
          "increment",
          "measure",
          "observe",
          "record",
          "set",
          "track");

  /** Operations that are counted themselves where values are stored, as in {@code getHits}. */
  private static final Set<String> OPERATIONS = Set.of("add", "decr", "get", "incr", "set");

  private static final Set<String> STORES =
      Set.of("cache", "http", "redis", "memcached", "store", "storage", "map", "kv");

  private MethodVerb() {}

  /** The verb that a derived name begins with, if more words follow it. */
  public static Optional<String> in(Declared declared) {
    List<String> words = DerivedName.words(DerivedName.snakeCase(declared.metric().method()));
    String verb = words.get(0);
    boolean operation = OPERATIONS.contains(verb) && isStore(declared);
    boolean event = words.size() > 1 && words.get(1).equals("to");
    return !declared.metric().nameGiven()
            && words.size() > 1
            && VERBS.contains(verb)
            && !operation
            && !event
        ? Optional.of(verb)
        : Optional.empty();
  }

  private static boolean isStore(Declared declared) {
    String where =
        declared.prefix()
            + DerivedName.snakeCase(declared.set().type().nested().replace('.', '_'))
                .toLowerCase(Locale.ROOT);
    return DerivedName.words(where).stream().anyMatch(STORES::contains);
  }
}
