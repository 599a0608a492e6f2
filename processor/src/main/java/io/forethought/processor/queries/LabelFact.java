package io.forethought.processor.queries;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is known of a label of a vector.
 *
 * @param presence whether series have it
 * @param values the values that it can have, if they are known; without the empty string, which is
 *     the same as not having the label
 */
public record LabelFact(Presence presence, Optional<SortedSet<String>> values) {

  /** A label that no series has. */
  public static final LabelFact GONE =
      new LabelFact(Presence.GONE, Optional.of(Collections.emptySortedSet()));

  /** A label that series can have, with any value. */
  public static final LabelFact ANYTHING = new LabelFact(Presence.POSSIBLE, Optional.empty());

  /** A label that all series have, with any value. */
  public static final LabelFact ANY_VALUE = new LabelFact(Presence.CERTAIN, Optional.empty());

  /** Copies the values. */
  public LabelFact {
    values = values.map(each -> Collections.unmodifiableSortedSet(new TreeSet<>(each)));
  }

  /** A label that all series have, with one of these values. */
  static LabelFact certain(Set<String> values) {
    return new LabelFact(Presence.CERTAIN, Optional.of(new TreeSet<>(values)));
  }

  /** A label of some values, among which the empty string means that a series does not have it. */
  static LabelFact of(Set<String> values) {
    SortedSet<String> present = new TreeSet<>(values);
    if (!present.remove("")) {
      return certain(present);
    }
    return present.isEmpty() ? GONE : new LabelFact(Presence.POSSIBLE, Optional.of(present));
  }

  /** All values that are known, with the empty string if series can lack the label. */
  public Optional<SortedSet<String>> valuesOrNone() {
    return values.map(
        known -> {
          SortedSet<String> all = new TreeSet<>(known);
          if (presence != Presence.CERTAIN) {
            all.add("");
          }
          return all;
        });
  }

  /** Whether a series can have this value; the empty string stands for no label. */
  public boolean canBe(String value) {
    return value.isEmpty()
        ? presence != Presence.CERTAIN
        : presence != Presence.GONE && values.map(known -> known.contains(value)).orElse(true);
  }

  LabelFact possible() {
    return presence == Presence.CERTAIN ? new LabelFact(Presence.POSSIBLE, values) : this;
  }

  /** The label of a series that is from here or from another vector. */
  LabelFact union(LabelFact other) {
    if (equals(other)) {
      return this;
    }
    boolean known = values.isPresent() && other.values.isPresent();
    return new LabelFact(
        presence == other.presence ? presence : Presence.POSSIBLE,
        known
            ? Optional.of(union(values.orElseThrow(), other.values.orElseThrow()))
            : Optional.empty());
  }

  private static SortedSet<String> union(SortedSet<String> first, SortedSet<String> second) {
    SortedSet<String> both = new TreeSet<>(first);
    both.addAll(second);
    return both;
  }

  /**
   * The label of a series that has the same value as one of another vector, if there can be one.
   */
  Optional<LabelFact> intersection(LabelFact other) {
    Presence either = either(other);
    if (presence == Presence.GONE || other.presence == Presence.GONE) {
      return either == Presence.CERTAIN ? Optional.empty() : Optional.of(GONE);
    }
    if (values.isEmpty()) {
      return Optional.of(new LabelFact(either, other.values));
    }
    SortedSet<String> common = new TreeSet<>(values.orElseThrow());
    other.values.ifPresent(known -> common.retainAll(known));
    if (!common.isEmpty()) {
      return Optional.of(new LabelFact(either, Optional.of(common)));
    }
    return either == Presence.CERTAIN ? Optional.empty() : Optional.of(GONE);
  }

  private Presence either(LabelFact other) {
    return presence == Presence.CERTAIN || other.presence == Presence.CERTAIN
        ? Presence.CERTAIN
        : Presence.POSSIBLE;
  }

  /** The label of a series whose value fulfills a condition, if there can be one. */
  Optional<LabelFact> where(Predicate<String> condition) {
    boolean none = presence != Presence.CERTAIN && condition.test("");
    if (presence == Presence.GONE) {
      return none ? Optional.of(GONE) : Optional.empty();
    }
    Presence kept = none ? Presence.POSSIBLE : Presence.CERTAIN;
    if (values.isEmpty()) {
      return Optional.of(new LabelFact(kept, values));
    }
    SortedSet<String> matching =
        values.orElseThrow().stream()
            .filter(condition)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!matching.isEmpty()) {
      return Optional.of(new LabelFact(kept, Optional.of(matching)));
    }
    return none ? Optional.of(GONE) : Optional.empty();
  }
}
