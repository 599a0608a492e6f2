package io.forethought.runtime.block;

import org.jspecify.annotations.Nullable;

/**
 * A block of code with a result.
 *
 * <pre>{@code
 * Computation<String, IOException> text = () -> Files.readString(path);
 * }</pre>
 *
 * @param <T> the result
 * @param <E> what the block throws; javac infers it from a lambda
 * @since 0.1.0
 */
@FunctionalInterface
public interface Computation<T extends @Nullable Object, E extends Throwable> {

  /**
   * Computes the result.
   *
   * @return the result
   * @throws E if the block fails
   */
  T call() throws E;
}
