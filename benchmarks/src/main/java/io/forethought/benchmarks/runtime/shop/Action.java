package io.forethought.benchmarks.runtime.shop;

import java.util.Locale;

/** The first label. */
public enum Action {
  BROWSE,
  SEARCH,
  VIEW,
  ADD,
  REMOVE,
  ORDER,
  PAY,
  CANCEL,
  RETURN,
  RATE;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The label value, for libraries that want text. */
  public String text() {
    return text;
  }
}
