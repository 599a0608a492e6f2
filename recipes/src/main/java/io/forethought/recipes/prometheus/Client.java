package io.forethought.recipes.prometheus;

import io.forethought.recipes.meters.MeterKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A generation of the Prometheus client. */
enum Client {
  /** Version 1, which Forethought records on. */
  CURRENT(
      "io.prometheus.metrics.core.metrics.",
      "labelValues",
      Set.of(
          "dec",
          "decWithExemplar",
          "get",
          "getCount",
          "getLongValue",
          "getSum",
          "inc",
          "incWithExemplar",
          "observe",
          "observeWithExemplar",
          "set",
          "setWithExemplar",
          "startTimer",
          "time",
          "timeChecked")),
  /** The simpleclient. */
  SIMPLE("io.prometheus.client.", "labels", Set.of("dec", "get", "inc", "observe", "set"));

  private static final Map<String, MeterKind> KINDS =
      Map.of(
          "Counter", MeterKind.COUNTER,
          "Gauge", MeterKind.GAUGE,
          "Histogram", MeterKind.SUMMARY,
          "Summary", MeterKind.SUMMARY);

  private static final Set<String> OTHERS =
      Set.of("CounterWithCallback", "GaugeWithCallback", "Info", "StateSet", "SummaryWithCallback");

  private final String packageName;
  private final String labels;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
  private final Set<String> methods;

  Client(String packageName, String labels, Set<String> methods) {
    this.packageName = packageName;
    this.labels = labels;
    this.methods = methods;
  }

  /** The generation that a type belongs to, if it is a metric. */
  static Optional<Client> of(String type) {
    for (Client client : values()) {
      if (client.kind(type).isPresent()) {
        return Optional.of(client);
      }
    }
    return Optional.empty();
  }

  /** The simple name of a type of metric that no recipe replaces. */
  static Optional<String> other(String type) {
    String own = CURRENT.packageName;
    return type.startsWith(own)
        ? Optional.of(type.substring(own.length())).filter(OTHERS::contains)
        : Optional.empty();
  }

  /** The kind of a type. */
  Optional<MeterKind> kind(String type) {
    return type.startsWith(packageName)
        ? Optional.ofNullable(KINDS.get(type.substring(packageName.length())))
        : Optional.empty();
  }

  /** Whether a type is that of histograms. */
  boolean isHistogram(String type) {
    return type.equals(packageName + "Histogram");
  }

  /** The method that returns the series of some label values. */
  String labels() {
    return labels;
  }

  /** Whether a series has the same method with the same result in a metric set. */
  boolean isKept(String method) {
    return methods.contains(method);
  }

  /** The names of its types. */
  static Set<String> types() {
    Set<String> types = new TreeSet<>();
    for (Client client : values()) {
      KINDS.keySet().forEach(type -> types.add(client.packageName + type));
    }
    return types;
  }
}
