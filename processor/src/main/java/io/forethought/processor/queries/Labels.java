package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Name;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The labels of the series of a vector.
 *
 * @param listed what is known of some labels, by name; the name of the metric is one of them, if
 *     the series have one
 * @param further which labels series can have that are not listed
 */
public record Labels(SortedMap<String, LabelFact> listed, Further further) {

  /** Labels that are not listed. */
  public enum Further {
    /** There are none. */
    NONE,
    /** Those that Prometheus adds for the target: always job and instance, and usual ones. */
    TARGET,
    /** The same, but some series can be without them. */
    PERHAPS_TARGET,
    /** Any. */
    ANY
  }

  /**
   * Stands for labels that are only known when a dashboard is shown, such as those of {@code by
   * ($labels)}.
   */
  private static final String CHOSEN = "grafana_variable";

  /** No labels. */
  public static final Labels NONE = new Labels(Collections.emptySortedMap(), Further.NONE);

  /** Any labels, which is what is known of other programs' metrics. */
  public static final Labels ANY =
      new Labels(new TreeMap<>(Map.of(Name.OF_METRIC, LabelFact.ANYTHING)), Further.ANY);

  /** Copies the map, without labels that would be gone anyway. */
  public Labels {
    Further rest = further;
    SortedMap<String, LabelFact> copy = new TreeMap<>(listed);
    copy.entrySet()
        .removeIf(
            each ->
                each.getValue().presence() == Presence.GONE
                    && unlisted(each.getKey(), rest).presence() == Presence.GONE);
    listed = Collections.unmodifiableSortedMap(copy);
  }

  /** What is known of a label. */
  public LabelFact fact(String label) {
    LabelFact fact = listed.get(label);
    return fact == null ? unlisted(label, further) : fact;
  }

  private static LabelFact unlisted(String label, Further further) {
    boolean possible =
        switch (further) {
          case NONE -> false;
          case TARGET, PERHAPS_TARGET -> TargetLabels.usual(label);
          case ANY -> !label.equals(Name.OF_METRIC);
        };
    return possible ? LabelFact.ANYTHING : LabelFact.GONE;
  }

  /** Whether the series have a label. */
  public Presence presence(String label) {
    return fact(label).presence();
  }

  /** The values of a label, if they are known. */
  public Optional<SortedSet<String>> values(String label) {
    return fact(label).values();
  }

  /** The names of the listed labels that series can have, without that of the metric. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    listed.forEach(
        (name, fact) -> {
          if (fact.presence() != Presence.GONE && !name.equals(Name.OF_METRIC)) {
            names.add(name);
          }
        });
    return names;
  }

  /** Whether all series have the same labels, so that there is at most one. */
  boolean single() {
    return further == Further.NONE
        && listed.values().stream()
            .allMatch(
                fact ->
                    fact.presence() == Presence.CERTAIN
                        && fact.values().map(Set::size).orElse(0) == 1);
  }

  /** A label with another value. */
  Labels with(String label, LabelFact fact) {
    Labels changed = narrowed(label, fact);
    return TargetLabels.always(label) && fact.presence() == Presence.POSSIBLE
        ? new Labels(changed.listed, perhapsTarget())
        : changed;
  }

  /** The series of which a label is as in a fact, if there are others, too. */
  Labels narrowed(String label, LabelFact fact) {
    SortedMap<String, LabelFact> changed = new TreeMap<>(listed);
    changed.put(label, fact);
    return new Labels(changed, further);
  }

  private Further perhapsTarget() {
    return further == Further.TARGET ? Further.PERHAPS_TARGET : further;
  }

  /** Whether all series have a label of their target, which {@link #fact} does not show. */
  public boolean fromTarget(String label) {
    return further == Further.TARGET
        && TargetLabels.always(label)
        && presence(label) == Presence.POSSIBLE;
  }

  /** The same labels, of which each series can be without any. */
  Labels possible() {
    SortedMap<String, LabelFact> changed = new TreeMap<>(listed);
    changed.replaceAll((label, fact) -> fact.possible());
    return new Labels(changed, perhapsTarget());
  }

  /** Whether labels are only known when a dashboard is shown. */
  public static boolean areChosen(Collection<String> labels) {
    return labels.stream().anyMatch(label -> label.startsWith(CHOSEN));
  }

  Labels without(Collection<String> labels) {
    SortedMap<String, LabelFact> changed = new TreeMap<>(listed);
    labels.forEach(label -> changed.put(label, LabelFact.GONE));
    Labels without = new Labels(changed, further);
    return areChosen(labels) ? without.possible() : without;
  }

  /** Without the name of the metric. */
  Labels unnamed() {
    return listed.containsKey(Name.OF_METRIC) ? without(Set.of(Name.OF_METRIC)) : this;
  }

  Labels only(Collection<String> labels) {
    SortedMap<String, LabelFact> kept = new TreeMap<>();
    labels.forEach(label -> kept.put(label, fact(label)));
    return new Labels(kept, areChosen(labels) ? Further.ANY : Further.NONE);
  }

  Labels with(Further changed) {
    return new Labels(listed, changed);
  }

  /** The labels of a series that is from here or from another vector. */
  Labels union(Labels other) {
    Further larger = further.compareTo(other.further) > 0 ? further : other.further;
    Further smaller = larger == further ? other.further : further;
    return combined(
        other,
        LabelFact::union,
        larger == Further.TARGET && smaller == Further.NONE ? Further.PERHAPS_TARGET : larger);
  }

  private Labels combined(Labels other, BinaryOperator<LabelFact> both, Further rest) {
    SortedMap<String, LabelFact> combined = new TreeMap<>();
    Stream.concat(listed.keySet().stream(), other.listed.keySet().stream())
        .forEach(label -> combined.put(label, both.apply(fact(label), other.fact(label))));
    return new Labels(combined, rest);
  }
}
