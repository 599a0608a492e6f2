package io.forethought.processor.model.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How urgent an alert is. The constants are those of the annotation. */
public enum AlertSeverity {
  CRITICAL,
  WARNING,
  INFO;

  /** The value of the label {@code severity}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity with this value of the label. */
  public static Optional<AlertSeverity> labelled(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
  }
}
