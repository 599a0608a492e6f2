package io.forethought.runtime.family;

import io.forethought.runtime.series.LabelAxis;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The first names that are seen, up to a maximum. Metrics that share the list distinguish the same
 * names.
 *
 * <pre>{@code
 * FirstNames aliases = new FirstNames(20);
 * String alias = aliases.admit("orders"); // "orders", or "_other" for the 21st name
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FirstNames {

  private final String[] names;
  private final Map<String, Integer> ordinals = new ConcurrentHashMap<>();
  private volatile int seen;

  /**
   * Creates an empty list.
   *
   * @param max the maximum number of names, at least 1
   */
  public FirstNames(int max) {
    this.names = new String[max];
  }

  /**
   * Returns a name that is in the list, and adds it first if there is room. Never throws. Takes no
   * lock and does not allocate for a name already seen, or after the maximum is reached.
   *
   * @param name the name
   * @return the same name; {@code "_other"} for {@code null}, the empty string, text that is not
   *     valid Unicode, and new names beyond the maximum
   */
  public String admit(@Nullable String name) {
    return name == null || ordinal(name) == null ? LabelAxis.OTHER : name;
  }

  /** Returns the array to which names are added. */
  String[] names() {
    return names;
  }

  /**
   * Returns the ordinal of a name, and adds the name first if there is room; null if there is none.
   */
  @Nullable Integer ordinal(String name) {
    Integer ordinal = ordinals.get(name);
    return ordinal == null && seen < names.length && isLabelValue(name) ? add(name) : ordinal;
  }

  private synchronized @Nullable Integer add(String name) {
    Integer known = ordinals.get(name);
    if (known != null || seen == names.length) {
      return known;
    }
    // Readers take no lock, so the name must be in the array before its ordinal can be found.
    names[seen] = name;
    ordinals.put(name, seen);
    seen++;
    return seen - 1;
  }

  private static boolean isLabelValue(String name) {
    return !name.isEmpty() && !name.equals(LabelAxis.OTHER) && isWellFormed(name);
  }

  /**
   * Returns whether every surrogate is paired. Unpaired ones are written as "?", so that two series
   * would look the same.
   */
  private static boolean isWellFormed(String name) {
    return name.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
