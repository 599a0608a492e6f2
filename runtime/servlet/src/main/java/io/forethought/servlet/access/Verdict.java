package io.forethought.servlet.access;

/** What {@link Access} says to a request. */
public enum Verdict {
  /** Metrics may be told. */
  ALLOWED,
  /** Not to this address: status 403. */
  ADDRESS_REFUSED,
  /** Who is it? Status 401. */
  CREDENTIALS_MISSING,
  /** These credentials are not valid: status 403. */
  CREDENTIALS_REFUSED
}
