package io.forethought.processor.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Map<String, BaseUnit> BY_WORD =
      Stream.of(values())
          .filter(unit -> unit != NONE)
          .collect(Collectors.toUnmodifiableMap(BaseUnit::word, unit -> unit));

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
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
