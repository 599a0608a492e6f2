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
   * suffix that the method already spells is not spelled twice.
   */
  public static String of(
      String namespace, String subsystem, String method, BaseUnit unit, MetricType type) {
    String suffix = type.suffix();
    String stem = withoutEnd(snakeCase(method), suffix);
    String unitSuffix = unit == BaseUnit.NONE ? "" : "_" + unit.word();
    String own = withoutEnd(stem, unitSuffix) + unitSuffix + suffix;
    return Stream.of(namespace, subsystem, own)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("_"));
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
