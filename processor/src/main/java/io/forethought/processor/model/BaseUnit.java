package io.forethought.processor.model;

import java.util.Optional;

/** The base units a metric can have; the constants are those of {@code io.forethought.Unit}. */
public enum BaseUnit {
  NONE(""),
  AMPERES("amperes"),
  BYTES("bytes"),
  CELSIUS("celsius"),
  GRAMS("grams"),
  JOULES("joules"),
  METERS("meters"),
  RATIO("ratio"),
  SECONDS("seconds"),
  VOLTS("volts");

  private final String word;

  BaseUnit(String word) {
    this.word = word;
  }

  /** The word in names, empty for {@link #NONE}. */
  public String word() {
    return word;
  }

  /** The unit for a word of a name. */
  public static Optional<BaseUnit> spelled(String word) {
    for (BaseUnit unit : values()) {
      if (unit != NONE && unit.word.equals(word)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
