package io.forethought.processor.contract;

import io.forethought.processor.diagnostics.Severity;
import java.util.Locale;

/** How a scrape can differ from the catalogue. */
public enum BreachKind {
  /** A metric that no catalogue declares. */
  UNDECLARED_METRIC(Severity.ERROR),
  /** A declared metric, or a whole metric set, that is not exposed. */
  MISSING_METRIC(Severity.ERROR),
  /** A series that exists from the start, but is not exposed. */
  MISSING_SERIES(Severity.ERROR),
  /** A metric of another type. */
  TYPE(Severity.ERROR),
  /** Another help text. */
  HELP_TEXT(Severity.WARN),
  /** Another unit. */
  UNIT(Severity.ERROR),
  /** A label that is not declared, or a declared one that is missing. */
  LABEL(Severity.ERROR),
  /** A label value outside the bound. */
  VALUE(Severity.ERROR),
  /** The value {@code _other} of a label whose values are known. */
  OTHER(Severity.WARN),
  /** Other buckets or quantiles. */
  BUCKETS(Severity.ERROR),
  /** More series than declared. */
  BUDGET(Severity.ERROR);

  private final Severity severity;

  BreachKind(Severity severity) {
    this.severity = severity;
  }

  /** The name in messages and options: {@code undeclared-metric}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The severity by default. */
  public Severity severity() {
    return severity;
  }
}
