package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import java.util.Arrays;

/** Units as Grafana names them. */
final class GrafanaUnit {

  /** A number, shortened: {@code 1.2 K}. */
  static final String NUMBER = "short";

  /** A share from 0 to 1, shown in percent. */
  static final String SHARE = "percentunit";

  static final String SECONDS = "s";
  static final String BYTES = "bytes";
  static final String REQUESTS = "reqps";
  static final String OPERATIONS = "ops";
  static final String EVENTS = "cps";

  /** Milliseconds since 1970, shown as the time that has passed. */
  static final String SINCE = "dateTimeFromNow";

  private GrafanaUnit() {}

  /** The unit of a metric: the declared one, else a word of its name. */
  static BaseUnit of(CatalogueEntry entry) {
    return entry.unit() != BaseUnit.NONE
        ? entry.unit()
        : Arrays.stream(entry.name().value().split("_", -1))
            .flatMap(word -> BaseUnit.spelled(word).stream())
            .findFirst()
            .orElse(BaseUnit.NONE);
  }

  /** The unit of a value. */
  static String ofValue(CatalogueEntry entry) {
    return switch (of(entry)) {
      case NONE -> NUMBER;
      case AMPERES -> "amp";
      case BYTES -> BYTES;
      case CELSIUS -> "celsius";
      case GRAMS -> "massg";
      case JOULES -> "joule";
      case METERS -> "lengthm";
      case RATIO -> SHARE;
      case SECONDS -> SECONDS;
      case VOLTS -> "volt";
    };
  }

  /** The unit of the rate of a counter. Seconds per second are a share of the time. */
  static String ofRate(CatalogueEntry entry) {
    return switch (of(entry)) {
      case NONE -> EVENTS;
      case BYTES -> "binBps";
      case JOULES -> "watt";
      case METERS -> "velocityms";
      case SECONDS -> SHARE;
      case AMPERES, CELSIUS, GRAMS, RATIO, VOLTS -> NUMBER;
    };
  }
}
