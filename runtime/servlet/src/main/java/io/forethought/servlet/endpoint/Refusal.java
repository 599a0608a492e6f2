package io.forethought.servlet.endpoint;

/** Why a request for metrics was not answered with metrics. */
enum Refusal {
  ADDRESS,
  CREDENTIALS_MISSING,
  CREDENTIALS_WRONG,
  METHOD,
  QUERY,
  BUSY,
  FAILURE
}
