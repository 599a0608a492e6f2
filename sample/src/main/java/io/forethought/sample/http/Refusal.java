package io.forethought.sample.http;

/** A request that the shop does not serve: an HTTP status, and one line that tells why. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * A refusal.
   *
   * @param status the HTTP status, 4xx
   * @param reason what is wrong and what would be right, for the customer to read
   */
  public Refusal(int status, String reason) {
    super(reason);
    this.status = status;
  }

  /** The request is not understood. */
  public static Refusal badRequest(String reason) {
    return new Refusal(400, reason);
  }

  /** The request names something that does not exist. */
  public static Refusal notFound(String reason) {
    return new Refusal(404, reason);
  }

  /** The request is understood, but does not fit what is. */
  public static Refusal conflict(String reason) {
    return new Refusal(409, reason);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What is wrong, in one line. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
