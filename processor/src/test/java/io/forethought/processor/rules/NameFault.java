package io.forethought.processor.rules;

import static io.forethought.processor.testing.facts.TestLabel.label;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.testing.facts.TestMetric;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fault in a name, which can be combined with others.
 *
 * @param code the code of the rule that reports it
 * @param types the types of metrics that can have it
 * @param word a word inside the name; empty if there is none
 * @param end the end of the name instead of the type's suffix, if the fault is there
 * @param unit the declared unit
 * @param change what else is wrong
 */
record NameFault(
    Code code,
    List<MetricType> types,
    String word,
    Optional<String> end,
    BaseUnit unit,
    Consumer<TestMetric> change) {

  private static final List<MetricType> ALL =
      List.of(MetricType.GAUGE, MetricType.COUNTER, MetricType.INFO);
  private static final List<MetricType> NUMBERS = List.of(MetricType.GAUGE, MetricType.COUNTER);

  /** A fault for each rule about names that can be silenced. */
  static List<NameFault> all() {
    return List.of(
        inside(Code.NAME_NOT_SNAKE_CASE, ALL, ""),
        atEnd(Code.COUNTER_WITHOUT_TOTAL, MetricType.COUNTER, "", BaseUnit.NONE),
        atEnd(Code.TOTAL_WITHOUT_COUNTER, MetricType.GAUGE, "_total", BaseUnit.NONE),
        new NameFault(
            Code.UNIT_NOT_IN_NAME, NUMBERS, "", Optional.empty(), BaseUnit.SECONDS, each -> {}),
        atEnd(Code.UNIT_NOT_DECLARED, MetricType.GAUGE, "_bytes", BaseUnit.NONE),
        inside(Code.UNIT_NOT_BASE, ALL, "kilobytes"),
        inside(Code.UNIT_ABBREVIATED, ALL, "ms"),
        inside(Code.TYPE_IN_NAME, ALL, "histogram"),
        inside(Code.METRIC_IN_NAME, ALL, "metric"),
        new NameFault(
            Code.LABEL_IN_NAME,
            NUMBERS,
            "provider",
            Optional.empty(),
            BaseUnit.NONE,
            metric -> metric.labels(label("provider"))),
        atEnd(Code.SUFFIX_RESERVED, MetricType.GAUGE, "_count", BaseUnit.NONE),
        inside(Code.PREFIX_RESERVED, ALL, ""),
        new NameFault(
            Code.HELP_MISSING,
            ALL,
            "",
            Optional.empty(),
            BaseUnit.NONE,
            metric -> metric.withoutHelp()),
        new NameFault(
            Code.HELP_REPEATS_NAME,
            ALL,
            "",
            Optional.empty(),
            BaseUnit.NONE,
            metric -> metric.help("The number of orders.")),
        atEnd(Code.INFO_WITHOUT_INFO, MetricType.INFO, "", BaseUnit.NONE),
        inside(Code.WORD_MISSPELLED, ALL, "milisecond"),
        atEnd(Code.SEVERAL_UNITS, MetricType.GAUGE, "_volts_bytes", BaseUnit.BYTES),
        inside(Code.RATE_IN_NAME, NUMBERS, "per_second"),
        inside(Code.TOTAL_INSIDE_NAME, ALL, "total"),
        atEnd(Code.MOMENT_WITHOUT_TIMESTAMP, MetricType.GAUGE, "_paid_at", BaseUnit.NONE),
        atEnd(Code.AGE_AS_GAUGE, MetricType.GAUGE, "_age_seconds", BaseUnit.SECONDS),
        inside(Code.FAILURES_WITHOUT_ATTEMPTS, List.of(MetricType.COUNTER), "failed"),
        inside(Code.NAME_WITHOUT_PREFIX, ALL, ""),
        atEnd(Code.DURATION_AS_GAUGE, MetricType.GAUGE, "_latency_seconds", BaseUnit.SECONDS));
  }

  private static NameFault inside(Code code, List<MetricType> types, String word) {
    return new NameFault(code, types, word, Optional.empty(), BaseUnit.NONE, each -> {});
  }

  private static NameFault atEnd(Code code, MetricType type, String end, BaseUnit unit) {
    return new NameFault(code, List.of(type), "", Optional.of(end), unit, each -> {});
  }

  /** Whether one name can have all these faults. */
  static boolean areCompatible(List<NameFault> faults) {
    boolean single = has(faults, Code.NAME_WITHOUT_PREFIX);
    return type(faults).isPresent()
        && faults.stream().flatMap(fault -> fault.end().stream()).count() < 2
        && faults.stream().filter(fault -> fault.unit() != BaseUnit.NONE).count() < 2
        && !(has(faults, Code.UNIT_NOT_IN_NAME) && has(faults, Code.UNIT_NOT_DECLARED))
        && !(has(faults, Code.HELP_MISSING) && has(faults, Code.HELP_REPEATS_NAME))
        && !(single && faults.stream().anyMatch(NameFault::needsWords));
  }

  private boolean needsWords() {
    return !word.isEmpty() || !end.orElse("").isEmpty() || code == Code.PREFIX_RESERVED;
  }

  private static Optional<MetricType> type(List<NameFault> faults) {
    return ALL.stream()
        .filter(type -> faults.stream().allMatch(fault -> fault.types().contains(type)))
        .findFirst();
  }

  private static boolean has(List<NameFault> faults, Code code) {
    return faults.stream().anyMatch(fault -> fault.code() == code);
  }

  /** A metric whose name has all these faults. */
  static TestMetric metric(List<NameFault> faults) {
    MetricType type = type(faults).orElseThrow();
    TestMetric metric =
        switch (type) {
          case COUNTER -> TestMetric.counter("method");
          case INFO -> TestMetric.info("method");
          default -> TestMetric.gauge("method");
        };
    metric.named(name(type, faults));
    faults.stream()
        .map(NameFault::unit)
        .filter(unit -> unit != BaseUnit.NONE)
        .forEach(metric::unit);
    faults.forEach(fault -> fault.change().accept(metric));
    return metric;
  }

  private static String name(MetricType type, List<NameFault> faults) {
    String first = has(faults, Code.PREFIX_RESERVED) ? "jvm" : "shop";
    String start = has(faults, Code.NAME_WITHOUT_PREFIX) ? "" : first;
    String end =
        faults.stream().flatMap(fault -> fault.end().stream()).findFirst().orElse(type.suffix());
    String name =
        Stream.of(
                Stream.of(start),
                faults.stream().map(NameFault::word),
                Stream.of(has(faults, Code.HELP_REPEATS_NAME) ? "orders" : "queue"))
            .flatMap(words -> words)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("_"));
    return (has(faults, Code.NAME_NOT_SNAKE_CASE) ? camelCase(name) : name) + end;
  }

  /** The name with one word in capitals; the reserved prefix stays. */
  private static String camelCase(String name) {
    int at = name.lastIndexOf('_') + 1;
    boolean kept = name.startsWith("jvm_");
    return name.substring(0, Math.max(0, kept ? at : at - 1))
        + Character.toUpperCase(name.charAt(at))
        + name.substring(at + 1);
  }

  @Override
  public String toString() {
    return code.toString();
  }
}
