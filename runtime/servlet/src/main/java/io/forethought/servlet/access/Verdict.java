package io.forethought.servlet.access;

/**
 * The decision of {@link Access} about a request.
 *
 * @since 0.1.0
 */
public enum Verdict {
  /** The request may be answered. */
  ALLOWED,
  /** The address is not allowed: status 403. */
  ADDRESS_REFUSED,
  /** The address is that of this machine, but the request names an unknown host: status 403. */
  HOST_REFUSED,
  /** There are no credentials: status 401. */
  CREDENTIALS_MISSING,
  /** The credentials are wrong, but of a kind that is accepted: status 401. */
  CREDENTIALS_WRONG,
  /** The credentials are of a kind that is not accepted: status 403. */
  CREDENTIALS_REFUSED
}
