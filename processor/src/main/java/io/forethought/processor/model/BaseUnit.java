package io.forethought.processor.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The base units a metric can have; the constants are those of {@code io.forethought.Unit}. */
public enum BaseUnit {
  NONE,
  AMPERES,
  BYTES,
  CELSIUS,
  GRAMS,
  JOULES,
  METERS,
  RATIO,
  SECONDS,
  VOLTS;

  /** The word in names, empty for {@link #NONE}. */
  public String word() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The unit for a word of a name. */
  public static Optional<BaseUnit> spelled(String word) {
    return Arrays.stream(values())
        .filter(unit -> unit != NONE && unit.word().equals(word))
        .findFirst();
  }
}
