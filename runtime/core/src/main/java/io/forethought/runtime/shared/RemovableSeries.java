package io.forethought.runtime.shared;

/**
 * A series of this process that can be removed, by this process or another one.
 *
 * <pre>{@code
 * if (!spring.isRemoved()) {
 *   spring.used();
 * } else if (spring.isChanged()) {
 *   spring.carryTo(family.removable(labels).values());
 * }
 * }</pre>
 *
 * @param <S> what records into it
 * @since 0.1.0
 */
public interface RemovableSeries<S> {

  /** Returns what records into it. After the removal, this has no effect. */
  S values();

  /** Says that it was recorded into. Other processes see when. */
  void used();

  /** Returns whether its values have changed since the last call of {@link #used}. */
  boolean isChanged();

  /** Records into another series what was recorded into this one since then. */
  void carryTo(S other);

  /** Removes it, also that of other processes, unless it has been removed. */
  void remove();

  /** Returns whether it has been removed. */
  boolean isRemoved();
}
