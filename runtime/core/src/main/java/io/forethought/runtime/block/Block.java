package io.forethought.runtime.block;

/**
 * A block of code without a result.
 *
 * <pre>{@code
 * Block<IOException> save = () -> Files.writeString(path, text);
 * }</pre>
 *
 * @param <E> what the block throws; javac infers it from a lambda
 * @since 0.1.0
 */
@FunctionalInterface
public interface Block<E extends Throwable> {

  /**
   * Runs the block.
   *
   * @throws E if the block fails
   */
  void run() throws E;
}
