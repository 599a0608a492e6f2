package io.forethought.components.library;

/**
 * Inspects things.
 *
 * @param <T> the type of the things
 */
public interface Inspection<T> {

  /** Whether a thing passes. */
  boolean passes(T thing);
}
