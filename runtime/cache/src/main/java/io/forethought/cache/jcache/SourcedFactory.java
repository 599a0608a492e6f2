package io.forethought.cache.jcache;

import java.util.function.UnaryOperator;
import javax.cache.configuration.Factory;
import org.jspecify.annotations.Nullable;

/**
 * Creates the listeners or filters of another factory, with the recorded cache as the source of
 * their events. Equals every factory that does so with an equal original, because providers compare
 * factories to find a listener. Becomes the original when a provider sends it to another machine.
 */
final class SourcedFactory<T> implements Factory<T> {

  private static final long serialVersionUID = 1L;

  private final Factory<T> original;
  private final transient UnaryOperator<T> sourced;

  private SourcedFactory(Factory<T> original, UnaryOperator<T> sourced) {
    this.original = original;
    this.sourced = sourced;
  }

  static <T> @Nullable Factory<T> of(@Nullable Factory<T> original, UnaryOperator<T> sourced) {
    return original == null || original instanceof SourcedFactory
        ? original
        : new SourcedFactory<>(original, sourced);
  }

  @Override
  public T create() {
    return sourced.apply(original.create());
  }

  /** Returns what is serialized instead. */
  private Object writeReplace() {
    return original;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcedFactory<?> same && original.equals(same.original);
  }

  @Override
  public int hashCode() {
    return original.hashCode();
  }

  @Override
  public String toString() {
    return original.toString();
  }
}
