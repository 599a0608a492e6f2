package io.forethought.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Derives the name of a metric that has no explicit name. */
public final class DerivedName {

  private DerivedName() {}

  /**
   * The complete name of a metric: {@code shop_orders_processing_duration_seconds}. A unit or
   * suffix that the method name already contains is not repeated, even if it is the whole method
   * name: {@code bytes} in the set of a cache is {@code cache_bytes}.
   */
  public static String of(
      String namespace, String subsystem, String method, BaseUnit unit, MetricType type) {
    String suffix = type.suffix();
    String unitSuffix = unit == BaseUnit.NONE ? "" : "_" + unit.word();
    String joint = namespace.isEmpty() || subsystem.isEmpty() ? "" : "_";
    String prefix = namespace + joint + subsystem;
    String own = (prefix.isEmpty() ? "" : "_") + snakeCase(method);
    return prefix + withoutEnd(withoutEnd(own, suffix), unitSuffix) + unitSuffix + suffix;
  }

  /** {@code processingDuration} as {@code processing_duration}, {@code HTTPCalls} as http_calls. */
  public static String snakeCase(String camelCase) {
    StringBuilder spaced = new StringBuilder(camelCase.length() + 4);
    for (int i = 0; i < camelCase.length(); i++) {
      if (beginsWord(camelCase, i)) {
        spaced.append('_');
      }
      spaced.append(camelCase.charAt(i));
    }
    return spaced.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a capital follows a small letter or a digit, or ends a run of capitals. */
  private static boolean beginsWord(String name, int at) {
    if (at == 0 || !isCapital(name.charAt(at))) {
      return false;
    }
    char before = name.charAt(at - 1);
    return isSmall(before)
        || (before >= '0' && before <= '9')
        || (isCapital(before) && at + 1 < name.length() && isSmall(name.charAt(at + 1)));
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static boolean isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
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
