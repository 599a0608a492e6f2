package io.forethought.sample.orders;

import io.forethought.LabelValue;

/** The type of a customer. */
public enum UserType {
  GUEST,
  MEMBER,
  PREMIUM,
  /** A company. Reports use that word. */
  @LabelValue("company")
  B2B
}
