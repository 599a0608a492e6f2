package io.forethought.sample.payments;

/** Why a payment failed. */
public enum FailureReason {
  DECLINED,
  FUNDS_MISSING,
  PROVIDER_DOWN
}
