package io.forethought.processor.checklist.evidence;

/**
 * An answer of a server, or the reason why there is none.
 *
 * @param status the status of HTTP; 0 without an answer
 * @param type its {@code Content-Type}; empty if it has none
 * @param body its text
 * @param failure why there is no answer; empty if there is one
 * @param refused whether there is no answer because nobody listens
 */
public record Page(int status, String type, String body, String failure, boolean refused) {

  private static final int OK = 200;
  private static final int FIRST_REDIRECT = 300;
  private static final int FIRST_ERROR = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  /** An answer. */
  public static Page of(int status, String type, String body) {
    return new Page(status, type, body, "", false);
  }

  /** No answer. */
  public static Page none(String failure, boolean refused) {
    return new Page(0, "", "", failure, refused);
  }

  /** Whether the server answered. */
  public boolean answered() {
    return failure.isEmpty();
  }

  /** Whether the server answered with the page. */
  public boolean isOk() {
    return status == OK;
  }

  /** Whether the server requires other credentials. */
  public boolean isDenied() {
    return status == UNAUTHORIZED || status == FORBIDDEN;
  }

  /** Whether the server sends to another address. */
  public boolean isRedirect() {
    return status >= FIRST_REDIRECT && status < FIRST_ERROR;
  }
}
