package io.forethought.processor.operations.output.registry;

import io.forethought.processor.model.BaseUnit;

/** Units as OpenTelemetry writes them, in the Unified Code for Units of Measure. */
final class UcumUnit {

  /** A unit without a meaning, which is no part of the name that Prometheus exposes. */
  private static final String NONE = "{value}";

  private UcumUnit() {}

  static String of(BaseUnit unit) {
    return switch (unit) {
      case NONE -> NONE;
      case AMPERES -> "A";
      case BYTES -> "By";
      case CELSIUS -> "Cel";
      case GRAMS -> "g";
      case JOULES -> "J";
      case METERS -> "m";
      case RATIO -> "1";
      case SECONDS -> "s";
      case VOLTS -> "V";
    };
  }
}
