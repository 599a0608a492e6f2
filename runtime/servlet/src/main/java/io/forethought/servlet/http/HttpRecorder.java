package io.forethought.servlet.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Receives requests from the filters. Implementations are generated from {@code @InstrumentHttp}.
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public interface HttpRecorder {

  /** The labels of a program that adds no labels. */
  Object NO_LABELS = "none";

  /**
   * Reads the labels that a program adds to its metrics. Called when a request arrives at the
   * outermost filter, and again after the program has handled it, with the request as the program
   * saw it, because only then is it known who is logged in.
   *
   * @param request the request
   * @return the labels for {@link Observation#entryLabels()} or {@link Observation#labels()}
   */
  default Object labels(HttpServletRequest request) {
    return NO_LABELS;
  }

  /**
   * Returns whether {@link Observation#innerNanos()} is recorded. If not, the clock is not read for
   * it.
   *
   * @return whether it is recorded
   */
  default boolean recordsInnerNanos() {
    return true;
  }

  /**
   * Called when a request arrives at the outermost filter.
   *
   * @param request the observation, with the data known at the start
   */
  void started(Observation request);

  /**
   * Called once for each request, at the end of its response.
   *
   * @param request the complete observation
   */
  void finished(Observation request);

  /**
   * Called when a request that the outermost filter did not see arrives at the innermost filter.
   *
   * @param request the request
   */
  default void missed(HttpServletRequest request) {}
}
