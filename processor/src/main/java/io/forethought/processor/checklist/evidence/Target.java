package io.forethought.processor.checklist.evidence;

/**
 * What Prometheus scrapes.
 *
 * @param job its job
 * @param instance its label {@code instance}
 * @param address the address that is scraped
 * @param up whether the last scrape succeeded
 * @param error why it did not; empty if it did
 * @param interval the time between scrapes, as Prometheus writes it
 * @param timeout how long a scrape may take
 * @param seconds how long the last one took
 */
public record Target(
    String job,
    String instance,
    String address,
    boolean up,
    String error,
    String interval,
    String timeout,
    double seconds) {

  /** Why a scrape fails. */
  public enum Fault {
    /** It does not fail, or there was none yet. */
    NONE,
    /** The path leads to something else. */
    PATH,
    /** The credentials are missing or wrong. */
    ACCESS,
    /** It takes too long. */
    TIMEOUT,
    /** Anything else, such as a program that does not run. */
    DOWN
  }

  /** Why its last scrape failed. */
  public Fault fault() {
    if (error.isEmpty()) {
      return Fault.NONE;
    }
    if (error.matches(".*HTTP status 40[13].*")) {
      return Fault.ACCESS;
    }
    if (error.matches("(?s).*(HTTP status (404|405|3..)|valid start token|Content-Type).*")) {
      return Fault.PATH;
    }
    return error.contains("deadline exceeded") ? Fault.TIMEOUT : Fault.DOWN;
  }
}
