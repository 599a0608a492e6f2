package io.forethought.recipes.micrometer;

import io.forethought.recipes.meters.MeterKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that Micrometer's Prometheus registry exposes. */
public final class MeterName {

  private static final Pattern PLAIN = Pattern.compile("[a-zA-Z][a-zA-Z0-9_.-]*");

  /** Endings that the current client removes. */
  private static final Pattern REMOVED = Pattern.compile("(.+)_(?:total|bucket|created)");

  /** An ending with which versions of the client deal differently. */
  private static final Pattern UNCERTAIN = Pattern.compile(".*_info");

  private MeterName() {}

  /** The complete name of a meter, if it is certain. */
  public static Optional<String> of(
      MeterKind kind, String name, String unit, Exposition exposition) {
    if (!PLAIN.matcher(name).matches() || !(unit.isEmpty() || PLAIN.matcher(unit).matches())) {
      return Optional.empty();
    }
    String base = underscored(name);
    String suffix = unit.isEmpty() || kind == MeterKind.TIMER ? "" : "_" + underscored(unit);
    String full = base.endsWith(suffix) ? base : base + suffix;
    return switch (kind) {
      case COUNTER ->
          full.endsWith("_total")
              ? exposed(without(full), exposition).map(each -> each + "_total")
              : exposed(full, exposition).map(each -> each + "_total");
      case TIMER -> full.endsWith("_seconds") ? Optional.empty() : Optional.of(full + "_seconds");
      case GAUGE, SUMMARY ->
          UNCERTAIN.matcher(base).matches() ? Optional.empty() : exposed(full, exposition);
    };
  }

  private static String without(String total) {
    return total.substring(0, total.length() - "_total".length());
  }

  private static Optional<String> exposed(String name, Exposition exposition) {
    Matcher removed = REMOVED.matcher(name);
    if (UNCERTAIN.matcher(name).matches()) {
      return Optional.empty();
    }
    if (!removed.matches()) {
      return Optional.of(name);
    }
    return switch (exposition) {
      case CURRENT -> exposed(removed.group(1), exposition);
      case SIMPLE -> Optional.of(name);
      case UNKNOWN -> Optional.empty();
    };
  }

  /** The name of the label for a tag, if it is certain. */
  static Optional<String> label(String key) {
    return PLAIN.matcher(key).matches() ? Optional.of(underscored(key)) : Optional.empty();
  }

  private static String underscored(String name) {
    return name.replace('.', '_').replace('-', '_');
  }
}
