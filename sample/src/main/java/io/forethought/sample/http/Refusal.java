package io.forethought.sample.http;

/** The rejection of a request: an HTTP status, and one line with the reason. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * Creates a refusal.
   *
   * @param status the HTTP status, 4xx
   * @param reason what is wrong and what is expected, for the customer
   */
  public Refusal(int status, String reason) {
    super(reason);
    this.status = status;
  }

  /** Rejects an invalid request. */
  public static Refusal badRequest(String reason) {
    return new Refusal(400, reason);
  }

  /** Rejects a request for something that does not exist. */
  public static Refusal notFound(String reason) {
    return new Refusal(404, reason);
  }

  /** Rejects a valid request that conflicts with the current state. */
  public static Refusal conflict(String reason) {
    return new Refusal(409, reason);
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the reason, in one line. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
