package io.forethought.runtime.method;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The calls of a decorator that could not be recorded. Such a failure never reaches the caller. The
 * first one is logged as a warning, later ones at the level {@code DEBUG}.
 *
 * <pre>{@code
 * try {
 *   metrics.take(orderType).inc();
 * } catch (Throwable failure) {
 *   failures.add("take", failure);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RecordingFailures {

  private final System.Logger logger;
  private final String decorator;
  private final AtomicBoolean warned = new AtomicBoolean();

  /**
   * Creates an object for one decorator.
   *
   * @param decorator the class of the decorator, whose name is also that of the logger
   */
  public RecordingFailures(Class<?> decorator) {
    this.logger = System.getLogger(decorator.getName());
    this.decorator = decorator.getSimpleName();
  }

  /**
   * Logs that a call could not be recorded.
   *
   * @param method the name of the method
   * @param failure what the metric set threw
   */
  public void add(String method, Throwable failure) {
    Level level = warned.compareAndSet(false, true) ? Level.WARNING : Level.DEBUG;
    try {
      logger.log(level, () -> decorator + " could not record a call of " + method + ".", failure);
    } catch (RuntimeException | StackOverflowError unlogged) {
      // A logger that fails must not break the call either.
    }
  }
}
