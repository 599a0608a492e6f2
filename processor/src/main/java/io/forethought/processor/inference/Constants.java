package io.forethought.processor.inference;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names the constants of an enum after label values. */
final class Constants {

  private Constants() {}

  /** A constant for each value, each with another name. */
  static List<Bound.Constant> of(List<String> values, Site site) {
    Set<String> taken = new HashSet<>();
    List<Bound.Constant> constants = new ArrayList<>();
    for (String value : values) {
      String name = name(value);
      String free = name;
      for (int number = 2; !taken.add(free); number++) {
        free = name + "_" + number;
      }
      boolean given = !free.toLowerCase(Locale.ROOT).equals(value);
      constants.add(new Bound.Constant(free, new Sited<>(value, site), given));
    }
    return constants;
  }

  private static String name(String value) {
    String name =
        value
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
            .replaceAll("[^A-Za-z0-9]+", "_")
            .replaceAll("^_|_$", "")
            .toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      return "VALUE";
    }
    return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
  }
}
