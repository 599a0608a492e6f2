package io.forethought.servlet.http;

import jakarta.servlet.http.HttpServletRequest;

/** Whom the filters tell what they saw. Generated from {@code @InstrumentHttp}. */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public interface HttpRecorder {

  /** What a program adds that adds no labels. */
  Object NO_LABELS = "none";

  /**
   * Reads the labels that a program adds to its metrics. Asked when a request comes to the
   * outermost filter, and once more when the program has handled it, with the request as the
   * program saw it: who is logged in is known only then.
   *
   * @param request the request
   * @return what {@link Observation#entryLabels()} and {@link Observation#labels()} are from then
   *     on
   */
  default Object labels(HttpServletRequest request) {
    return NO_LABELS;
  }

  /**
   * A request has come to the outermost filter.
   *
   * @param request what is known from the start
   */
  void started(Observation request);

  /**
   * Its response is at its end. Told once for each request.
   *
   * @param request all that is known
   */
  void finished(Observation request);

  /**
   * A request has come to the innermost filter, and the outermost one has not seen it.
   *
   * @param request the request
   */
  default void missed(HttpServletRequest request) {}
}
