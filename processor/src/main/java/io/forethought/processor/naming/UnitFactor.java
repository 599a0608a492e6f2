package io.forethought.processor.naming;

import java.util.Map;

/** How many base units a unit is. */
public final class UnitFactor {

  private static final Map<String, Double> UNITS =
      Map.ofEntries(
          Map.entry("minutes", 60.0),
          Map.entry("hours", 3_600.0),
          Map.entry("days", 86_400.0),
          Map.entry("weeks", 604_800.0),
          Map.entry("inches", 0.0254),
          Map.entry("yards", 0.9144),
          Map.entry("miles", 1_609.344),
          Map.entry("pounds", 453.59237),
          Map.entry("ounces", 28.349523125),
          Map.entry("bits", 0.125),
          Map.entry("calories", 4.184),
          Map.entry("watthours", 3_600.0),
          Map.entry("percent", 0.01),
          Map.entry("percents", 0.01),
          Map.entry("percentage", 0.01),
          Map.entry("pct", 0.01));

  private static final Map<String, Double> PREFIXES =
      Map.ofEntries(
          Map.entry("pico", 1e-12),
          Map.entry("nano", 1e-9),
          Map.entry("micro", 1e-6),
          Map.entry("milli", 1e-3),
          Map.entry("centi", 1e-2),
          Map.entry("deci", 1e-1),
          Map.entry("deca", 1e1),
          Map.entry("hecto", 1e2),
          Map.entry("kilo", 1e3),
          Map.entry("mega", 1e6),
          Map.entry("giga", 1e9),
          Map.entry("tera", 1e12),
          Map.entry("peta", 1e15),
          Map.entry("exa", 1e18),
          Map.entry("kibi", 0x1p10),
          Map.entry("mebi", 0x1p20),
          Map.entry("mibi", 0x1p20),
          Map.entry("gibi", 0x1p30),
          Map.entry("tebi", 0x1p40),
          Map.entry("pebi", 0x1p50),
          Map.entry("exbi", 0x1p60));

  private UnitFactor() {}

  /** The number by which a value is multiplied to be in the base unit; 1 if it is not known. */
  public static double of(UnitWord unit) {
    String word = UnitWord.plain(unit.word());
    for (Map.Entry<String, Double> prefix : PREFIXES.entrySet()) {
      if (word.startsWith(prefix.getKey())) {
        return prefix.getValue() * plain(word.substring(prefix.getKey().length()));
      }
    }
    return plain(word);
  }

  private static double plain(String word) {
    return UNITS.getOrDefault(word, UNITS.getOrDefault(word + "s", 1.0));
  }
}
