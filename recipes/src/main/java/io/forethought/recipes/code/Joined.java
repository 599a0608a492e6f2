package io.forethought.recipes.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Things in sources that can only be replaced together, such as a meter and the field that keeps
 * it. If one of them cannot be replaced, none is.
 */
public final class Joined {

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Set<String> replaceable = new HashSet<>();

  /** Two things are replaced together. */
  public void join(String one, String other) {
    String first = root(one);
    String second = root(other);
    if (first.equals(second)) {
      return;
    }
    parents.put(second, first);
    Optional.ofNullable(reasons.remove(second))
        .ifPresent(reason -> reasons.putIfAbsent(first, reason));
    if (replaceable.remove(second)) {
      replaceable.add(first);
    }
  }

  /** There is a replacement for a thing. */
  public void replace(String thing) {
    replaceable.add(root(thing));
  }

  /** A thing cannot be replaced. The first reason counts. */
  public void keep(String thing, String reason) {
    reasons.putIfAbsent(root(thing), reason);
  }

  /** Why a thing is not replaced. */
  public Optional<String> reason(String thing) {
    return Optional.ofNullable(reasons.get(root(thing)));
  }

  /** Whether a thing is replaced: something joined with it can be, and nothing prevents it. */
  public boolean isReplaced(String thing) {
    return replaceable.contains(root(thing)) && reason(thing).isEmpty();
  }

  private String root(String thing) {
    String root = thing;
    for (String next = parents.get(root); next != null; next = parents.get(root)) {
      root = next;
    }
    return root;
  }
}
