package io.forethought.runtime.family;

import io.forethought.runtime.series.LabelAxis;
import io.forethought.runtime.series.Usage;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
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
public sealed class FirstNames {

  private final @Nullable String[] names;
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
  @Nullable String[] names() {
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

  static boolean isLabelValue(String name) {
    return !name.isEmpty() && !name.equals(LabelAxis.OTHER) && isWellFormed(name);
  }

  /**
   * Returns whether every surrogate is paired. Unpaired ones are written as "?", so that two series
   * would look the same.
   */
  private static boolean isWellFormed(String name) {
    int next = 0;
    while (next < name.length()) {
      int character = name.codePointAt(next);
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        return false;
      }
      next += Character.charCount(character);
    }
    return true;
  }

  /** A list that forgets a name that no series has, and that was not used for a minute. */
  static final class Expiring extends FirstNames {

    /** In this time, a thread that looked up a name also finds its series. */
    private static final long KEPT_NANOS = 60_000_000_000L;

    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final LongSupplier clock;

    /** The ordinals of forgotten names, in the order in which they were forgotten. */
    private final Queue<Integer> free = new ArrayDeque<>();

    /** How many ordinals have ever been used. */
    private int used;

    private volatile int taken;

    Expiring(int max, LongSupplier clock) {
      super(max);
      this.clock = clock;
    }

    @Override
    @Nullable Integer ordinal(String name) {
      Place place = places.get(name);
      if (place != null && place.usage.use()) {
        return place.ordinal;
      }
      boolean mayAdd = place != null || taken < names().length;
      return mayAdd && isLabelValue(name) ? add(name) : null;
    }

    private synchronized @Nullable Integer add(String name) {
      Place known = places.get(name);
      if (known != null && known.usage.use()) {
        return known.ordinal;
      }
      Integer ordinal = freeOrdinal();
      if (ordinal == null) {
        return null;
      }
      names()[ordinal] = name;
      Place place = new Place(ordinal);
      places.put(name, place);
      taken = places.size();
      return place.ordinal;
    }

    /** Returns the ordinal that has been free for the longest time, or else one never used. */
    private @Nullable Integer freeOrdinal() {
      Integer freed = free.poll();
      if (freed == null && used < names().length) {
        return used++;
      }
      return freed;
    }

    /** Keeps the name at an ordinal, because a series has it. */
    synchronized void hold(int ordinal, int series) {
      Place place = places.get(names()[ordinal]);
      if (place != null) {
        place.series += series;
      }
    }

    /** Forgets the names that are not used. */
    synchronized void forget() {
      long now = clock.getAsLong();
      places.values().removeIf(place -> isForgotten(place, now));
      taken = places.size();
    }

    private boolean isForgotten(Place place, long now) {
      boolean isUnused = place.usage.unusedNanos(now) >= KEPT_NANOS;
      if (!isUnused || place.series > 0 || !place.usage.endIfUnused()) {
        return false;
      }
      names()[place.ordinal] = null;
      free.add(place.ordinal);
      return true;
    }

    /** The place of a name. */
    private static final class Place {

      private final Integer ordinal;
      private final Usage usage = new Usage();
      private int series;

      Place(int ordinal) {
        this.ordinal = ordinal;
      }
    }
  }
}
