package io.forethought.sample.orders;

import io.forethought.LabelValue;

/** What kind of customer orders. */
public enum UserType {
  GUEST,
  MEMBER,
  PREMIUM,
  /** A company, which the reports call by that word. */
  @LabelValue("company")
  B2B
}
