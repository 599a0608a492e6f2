package io.forethought.processor.naming;

import io.forethought.processor.model.DerivedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Label names that promise one value for each of an unlimited number of things. */
public final class EndlessLabel {

  private static final Set<String> KEYS = Set.of("id", "uuid", "guid");

  /** Things that are identified by ids although there are only a few of them. */
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

  /** Maps the last word of a label name to the thing that each value identifies. */
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

  /** What each value of a label with this name identifies, if the number of values is unlimited. */
  public static Optional<String> thing(String label) {
    return SnakeCase.nearest(label).flatMap(EndlessLabel::identified);
  }

  private static Optional<String> identified(String label) {
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

  /** Whether the values of a label with this name identify single objects: {@code order_id}. */
  public static boolean isKey(String label) {
    List<String> words = DerivedName.words(label);
    return KEYS.contains(words.get(words.size() - 1));
  }

  /** What to do instead of adding the label. */
  public static String fix(String thing) {
    return "remove the label and record the "
        + thing
        + " in a log or trace, or use an enum that groups the values";
  }
}
