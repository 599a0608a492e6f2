package io.forethought.processor.testing.random;

import java.util.List;
import java.util.Map;

/** Types of parameters and results: those that metrics support, and all other kinds in Java. */
final class RandomTypes {

  private static final List<String> LABELS = List.of("boolean", "String", "int");
  private static final List<String> AMOUNTS = List.of("long", "double");
  private static final List<String> OTHERS =
      List.of(
          "long",
          "double",
          "Integer",
          "Boolean",
          "Object",
          "char",
          "byte",
          "float",
          "short",
          "java.util.List<String>",
          "java.util.Map<String, ? extends Number>",
          "int[]",
          "String[][]",
          "java.time.Duration",
          "java.util.Optional<Thread.State>",
          "Enum<?>",
          "java.util.UUID",
          "java.lang.annotation.RetentionPolicy",
          "Thread.State",
          "java.util.concurrent.TimeUnit",
          "io.forethought.Unit",
          "String...",
          "Class<?>",
          "java.util.List<? super int[]>[]",
          "Void",
          "Comparable<Comparable<?>>",
          "Runnable",
          "java.util.function.Supplier<? extends Enum<?>>",
          "CharSequence",
          "java.net.URI",
          "@library.Seen String",
          "@library.Seen int",
          "Thread.@library.Seen State",
          "java.util.List<@library.Seen String>",
          "String @library.Seen []",
          "java.util.Map.@library.Seen Entry<String, int[]>",
          "StringBuilder",
          "CounterDataPoint",
          "Missing",
          "Missing<String>",
          "java.util.List<Missing.Inner>");

  private static final Map<String, String> DATA_POINTS =
      Map.of(
          "Counter", "CounterDataPoint",
          "Gauge", "GaugeDataPoint",
          "Histogram", "DistributionDataPoint",
          "Summary", "DistributionDataPoint",
          "Info", "void",
          "StateSet", "StateSetDataPoint");

  private final Chance chance;
  private final List<String> enums;
  private final List<String> classes;

  /**
   * @param enums the names of enums of the module
   * @param classes the names of its other types
   */
  RandomTypes(Chance chance, List<String> enums, List<String> classes) {
    this.chance = chance;
    this.enums = List.copyOf(enums);
    this.classes = List.copyOf(classes);
  }

  /** A type that labels support, or almost any other. */
  String label() {
    return chance.mostly(
        () -> chance.oneIn(2) ? enumType() : chance.of(LABELS),
        () -> chance.oneIn(3) ? chance.of(classes) : chance.of(OTHERS));
  }

  /** The type of an amount. */
  String amount(boolean isTime) {
    return chance.mostly(
        () -> isTime ? "java.time.Duration" : chance.of(AMOUNTS), () -> chance.of(OTHERS));
  }

  /** An enum of the module. */
  String enumType() {
    return chance.of(enums);
  }

  /** The return type of a method that declares a metric of a type. */
  String result(String metric) {
    return chance.mostly(
        () -> DATA_POINTS.get(metric),
        () ->
            chance.oneIn(2)
                ? chance.of(List.copyOf(DATA_POINTS.values().stream().sorted().toList()))
                : chance.of(OTHERS).replace("...", "[]"));
  }
}
