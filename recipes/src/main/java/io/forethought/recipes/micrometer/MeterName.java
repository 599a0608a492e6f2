package io.forethought.recipes.micrometer;

import io.forethought.recipes.meters.MeterKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that Micrometer's Prometheus registry exposes. */
final class MeterName {

  private static final Pattern PLAIN = Pattern.compile("[a-zA-Z][a-zA-Z0-9_.-]*");

  /** Endings that the Prometheus client removes or not, depending on the version of Micrometer. */
  private static final Pattern RESERVED = Pattern.compile(".*[_.-](total|info|bucket|created)");

  private MeterName() {}

  /** The complete name of a meter, if it is certain. */
  static Optional<String> of(MeterKind kind, String name, String unit) {
    if (!PLAIN.matcher(name).matches() || !(unit.isEmpty() || PLAIN.matcher(unit).matches())) {
      return Optional.empty();
    }
    String base = underscored(name);
    String suffix = unit.isEmpty() || kind == MeterKind.TIMER ? "" : "_" + underscored(unit);
    String full = base.endsWith(suffix) ? base : base + suffix;
    return switch (kind) {
      case COUNTER ->
          full.endsWith("_total")
              ? Optional.of(full)
              : certain(full, full).map(each -> each + "_total");
      case TIMER -> full.endsWith("_seconds") ? Optional.empty() : Optional.of(full + "_seconds");
      case GAUGE, SUMMARY -> certain(base, full);
    };
  }

  private static Optional<String> certain(String base, String full) {
    boolean reserved = RESERVED.matcher(base).matches() || RESERVED.matcher(full).matches();
    return reserved ? Optional.empty() : Optional.of(full);
  }

  /** The name of the label for a tag, if it is certain. */
  static Optional<String> label(String key) {
    return PLAIN.matcher(key).matches() ? Optional.of(underscored(key)) : Optional.empty();
  }

  private static String underscored(String name) {
    return name.replace('.', '_').replace('-', '_');
  }
}
