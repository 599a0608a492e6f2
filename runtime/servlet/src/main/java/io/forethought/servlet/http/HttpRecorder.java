package io.forethought.servlet.http;

/** Whom the filters tell what they saw. */
public interface HttpRecorder {

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
}
