package io.forethought.push;

/** Sends the metrics of a program. */
@FunctionalInterface
interface Push {

  /**
   * Sends them once.
   *
   * @throws Exception if they were not sent
   */
  void send() throws Exception;
}
