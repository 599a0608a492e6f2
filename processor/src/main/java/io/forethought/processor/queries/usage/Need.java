package io.forethought.processor.queries.usage;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Labels that are needed of a vector.
 *
 * @param allOthers whether all labels except the listed ones are needed; otherwise only these
 * @param listed the labels
 */
public record Need(boolean allOthers, SortedSet<String> listed) {

  /** All labels. */
  public static final Need ALL = new Need(true, Collections.emptySortedSet());

  /** No labels. */
  static final Need NONE = new Need(false, Collections.emptySortedSet());

  /** Copies the set. */
  public Need {
    listed = Collections.unmodifiableSortedSet(new TreeSet<>(listed));
  }

  /** These labels only. */
  public static Need only(Collection<String> labels) {
    return new Need(false, new TreeSet<>(labels));
  }

  boolean contains(String label) {
    return listed.contains(label) != allOthers;
  }

  Need and(Collection<String> labels) {
    SortedSet<String> changed = new TreeSet<>(listed);
    if (allOthers) {
      changed.removeAll(labels);
    } else {
      changed.addAll(labels);
    }
    return new Need(allOthers, changed);
  }

  Need without(Collection<String> labels) {
    SortedSet<String> changed = new TreeSet<>(listed);
    if (allOthers) {
      changed.addAll(labels);
    } else {
      changed.removeAll(labels);
    }
    return new Need(allOthers, changed);
  }
}
