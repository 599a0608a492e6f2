package io.forethought.processor.naming;

import io.forethought.processor.model.DerivedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Label names that promise a value for each of something that never ends. */
public final class EndlessLabel {

  private static final Set<String> KEYS = Set.of("id", "uuid", "guid");

  /** Things of which there are few, although they are counted by ids. */
  private static final Set<String> FEW =
      Set.of(
          "core",
          "cpu",
          "disk",
          "node",
          "partition",
          "pool",
          "queue",
          "replica",
          "shard",
          "slot",
          "thread",
          "worker");

  /** The last word of a label name, and what there is a value for. */
  private static final Map<String, String> THINGS =
      Map.ofEntries(
          Map.entry("session", "session"),
          Map.entry("token", "token"),
          Map.entry("request", "request"),
          Map.entry("email", "email address"),
          Map.entry("mail", "email address"),
          Map.entry("phone", "phone number"),
          Map.entry("address", "address"),
          Map.entry("ip", "IP address"),
          Map.entry("url", "URL"),
          Map.entry("uri", "URI"),
          Map.entry("path", "path"),
          Map.entry("query", "query"),
          Map.entry("timestamp", "timestamp"),
          Map.entry("time", "timestamp"),
          Map.entry("date", "day"),
          Map.entry("trace", "trace"),
          Map.entry("span", "span"),
          Map.entry("sql", "statement"),
          Map.entry("message", "message"),
          Map.entry("user", "user"),
          Map.entry("username", "user"));

  private EndlessLabel() {}

  /** What a label of this name has a value for, if there is no end of it. */
  public static Optional<String> thing(String label) {
    if (!SnakeCase.holds(label)) {
      return Optional.empty();
    }
    if (label.equals("user_name")) {
      return Optional.of("user");
    }
    List<String> words = DerivedName.words(label);
    String last = words.get(words.size() - 1);
    if (!KEYS.contains(last)) {
      return Optional.ofNullable(THINGS.get(last));
    }
    String keyed = String.join(" ", words.subList(0, words.size() - 1));
    return Optional.of(keyed.isEmpty() ? "object" : keyed).filter(thing -> !FEW.contains(thing));
  }

  /** Whether a label of this name tells one object from all others: {@code order_id}. */
  public static boolean isKey(String label) {
    List<String> words = DerivedName.words(label);
    return KEYS.contains(words.get(words.size() - 1));
  }

  /** What to do instead. */
  public static String fix(String thing) {
    return "remove the label and record the "
        + thing
        + " in a log or trace, or use an enum that groups the values";
  }
}
