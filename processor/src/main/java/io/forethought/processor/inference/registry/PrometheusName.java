package io.forethought.processor.inference.registry;

import java.util.Map;

/** Names of OpenTelemetry as Prometheus exposes them. */
final class PrometheusName {

  /** Units of UCUM by their symbols. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("d", "days"),
          Map.entry("h", "hours"),
          Map.entry("min", "minutes"),
          Map.entry("s", "seconds"),
          Map.entry("ms", "milliseconds"),
          Map.entry("us", "microseconds"),
          Map.entry("ns", "nanoseconds"),
          Map.entry("By", "bytes"),
          Map.entry("KiBy", "kibibytes"),
          Map.entry("MiBy", "mebibytes"),
          Map.entry("GiBy", "gibibytes"),
          Map.entry("kBy", "kilobytes"),
          Map.entry("MBy", "megabytes"),
          Map.entry("GBy", "gigabytes"),
          Map.entry("bit", "bits"),
          Map.entry("m", "meters"),
          Map.entry("V", "volts"),
          Map.entry("A", "amperes"),
          Map.entry("J", "joules"),
          Map.entry("W", "watts"),
          Map.entry("g", "grams"),
          Map.entry("Cel", "celsius"),
          Map.entry("Hz", "hertz"),
          Map.entry("%", "percent"));

  private PrometheusName() {}

  /**
   * The name of a metric.
   *
   * @param type its type in the text format
   */
  static String of(String name, String unit, String type) {
    String plain = ofLabel(name);
    String word = unit.equals("1") && type.equals("gauge") ? "ratio" : UNITS.getOrDefault(unit, "");
    String measured = word.isEmpty() || plain.endsWith("_" + word) ? plain : plain + "_" + word;
    return type.equals("counter") ? measured + "_total" : measured;
  }

  /** The name of a label. */
  static String ofLabel(String attribute) {
    return attribute.replaceAll("[^A-Za-z0-9_]+", "_");
  }
}
