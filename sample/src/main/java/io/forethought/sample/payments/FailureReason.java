package io.forethought.sample.payments;

/** Why a provider did not move the money. */
public enum FailureReason {
  DECLINED,
  FUNDS_MISSING,
  PROVIDER_DOWN
}
