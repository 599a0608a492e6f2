package io.forethought.benchmarks.runtime.shop;

import java.util.Locale;

/** The second label. Ten values, as the first has, so that a counter has 100 series. */
public enum Continent {
  AFRICA,
  ANTARCTICA,
  ASIA,
  ATLANTIS,
  AUSTRALIA,
  EUROPE,
  GONDWANA,
  LEMURIA,
  NORTH_AMERICA,
  SOUTH_AMERICA;

  /** How many continents there are. */
  public static final int COUNT = values().length;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The label value, for libraries that want text. */
  public String text() {
    return text;
  }
}
