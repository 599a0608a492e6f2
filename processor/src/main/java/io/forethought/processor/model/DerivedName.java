package io.forethought.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a metric gets its name where the user wrote none. */
public final class DerivedName {

  private DerivedName() {}

  /**
   * The complete name of a metric: {@code shop_orders_processing_duration_seconds}. A unit or
   * suffix that the method already spells is not spelled twice, even if it is all the method
   * spells: {@code bytes} in the set of a cache is {@code cache_bytes}.
   */
  public static String of(
      String namespace, String subsystem, String method, BaseUnit unit, MetricType type) {
    String suffix = type.suffix();
    String unitSuffix = unit == BaseUnit.NONE ? "" : "_" + unit.word();
    String prefix =
        Stream.of(namespace, subsystem)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("_"));
    String own = (prefix.isEmpty() ? "" : "_") + snakeCase(method);
    return prefix + withoutEnd(withoutEnd(own, suffix), unitSuffix) + unitSuffix + suffix;
  }

  /** {@code processingDuration} as {@code processing_duration}, {@code HTTPCalls} as http_calls. */
  public static String snakeCase(String camelCase) {
    String spaced =
        camelCase
            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2");
    return spaced.toLowerCase(Locale.ROOT);
  }

  /** The words of a name in snake case. */
  public static List<String> words(String name) {
    return Arrays.asList(name.split("_", -1));
  }

  private static String withoutEnd(String name, String end) {
    return !end.isEmpty() && name.endsWith(end)
        ? name.substring(0, name.length() - end.length())
        : name;
  }
}
