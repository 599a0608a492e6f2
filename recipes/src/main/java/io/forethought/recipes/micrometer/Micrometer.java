package io.forethought.recipes.micrometer;

import io.forethought.recipes.meters.MeterKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of Micrometer's types. */
final class Micrometer {

  static final String PACKAGE = "io.micrometer.core.instrument.";
  static final String SAMPLE = PACKAGE + "Timer$Sample";
  static final String TIMER = PACKAGE + "Timer";
  static final String TAGS = PACKAGE + "Tags";
  static final String TAG = PACKAGE + "Tag";
  static final String REGISTRY = PACKAGE + "MeterRegistry";
  static final String GAUGE = PACKAGE + "Gauge";

  private static final Map<String, MeterKind> KINDS =
      Map.of(
          PACKAGE + "Counter",
          MeterKind.COUNTER,
          GAUGE,
          MeterKind.GAUGE,
          TIMER,
          MeterKind.TIMER,
          PACKAGE + "DistributionSummary",
          MeterKind.SUMMARY);

  private static final Map<String, MeterKind> CALLS =
      Map.of(
          "counter", MeterKind.COUNTER,
          "timer", MeterKind.TIMER,
          "summary", MeterKind.SUMMARY,
          "gauge", MeterKind.GAUGE);

  /** Meters that no recipe replaces, with the reason. */
  private static final Map<String, String> OTHERS =
      Map.of(
          PACKAGE + "FunctionCounter", "no recipe replaces it; see CounterFamily.follow",
          PACKAGE + "FunctionTimer", "Forethought has no such metric",
          PACKAGE + "LongTaskTimer", "no recipe replaces it; BlockInProgress counts tasks",
          PACKAGE + "TimeGauge", "no recipe replaces it; a gauge in seconds does",
          PACKAGE + "MultiGauge", "no recipe replaces it; a gauge with a label does",
          PACKAGE + "Meter", "no recipe replaces it");

  private static final String CONFIG = REGISTRY + "$Config";

  private static final Map<String, String> SETTINGS =
      Map.of(
          "commonTags", "replaced meters do not have these tags; let Prometheus add them",
          "meterFilter", "it has no effect on replaced meters",
          "namingConvention", "it has no effect on replaced meters");

  private static final Set<String> ANNOTATIONS =
      Set.of("io.micrometer.core.annotation.Timed", "io.micrometer.core.annotation.Counted");

  static final Set<String> REGISTRIES =
      Set.of(REGISTRY, PACKAGE + "composite.CompositeMeterRegistry");

  static final String GLOBAL = PACKAGE + "Metrics";

  private Micrometer() {}

  /** The kind of a meter of this type. */
  static Optional<MeterKind> kind(String type) {
    return Optional.ofNullable(KINDS.get(type));
  }

  /** The kind of meter that a builder of this type builds. */
  static Optional<MeterKind> built(String builder) {
    return builder.endsWith("$Builder")
        ? kind(builder.substring(0, builder.length() - "$Builder".length()))
        : Optional.empty();
  }

  /** The kind of meter that a method of a registry returns. */
  static Optional<MeterKind> called(String owner, String method) {
    return isRegistry(owner) ? Optional.ofNullable(CALLS.get(method)) : Optional.empty();
  }

  /** Whether a type has the methods of registries. */
  static boolean isRegistry(String type) {
    return REGISTRIES.contains(type) || type.equals(GLOBAL) || isPrometheus(type);
  }

  /** Whether meters of a registry are exposed to Prometheus, as far as its type shows. */
  static boolean isExposed(String registry) {
    return registry.isEmpty() || REGISTRIES.contains(registry) || isPrometheus(registry);
  }

  private static boolean isPrometheus(String registry) {
    return registry.endsWith(".PrometheusMeterRegistry");
  }

  /** Why a call of Micrometer is kept, if it is not about a meter that recipes replace. */
  static Optional<String> other(String owner, String method) {
    if (method.equals("builder")) {
      return Optional.ofNullable(OTHERS.get(owner));
    }
    return owner.equals(CONFIG) ? Optional.ofNullable(SETTINGS.get(method)) : Optional.empty();
  }

  /** Why an annotation of Micrometer is kept. */
  static Optional<String> annotation(String type) {
    if (type.equals("io.micrometer.observation.annotation.Observed")) {
      return Optional.of("no recipe replaces it");
    }
    return ANNOTATIONS.contains(type)
        ? Optional.of(
            "its series have the labels class, method and exception, which measured methods do not"
                + " have: FromMicrometerAnnotations replaces it without them")
        : Optional.empty();
  }
}
