package io.forethought.servlet.endpoint;

/** Why a request for metrics was rejected or failed. */
enum Refusal {
  ADDRESS,
  HOST,
  CREDENTIALS_MISSING,
  CREDENTIALS_WRONG,
  METHOD,
  QUERY,
  BUSY,
  FAILURE
}
