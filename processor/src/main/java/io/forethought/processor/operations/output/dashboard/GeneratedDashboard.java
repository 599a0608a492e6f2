package io.forethought.processor.operations.output.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A generated dashboard, whatever the schema of its file.
 *
 * @param module the name of the module
 * @param sign a metric that each instance of the program exports, from which the values of the
 *     variables are read
 * @param alerts the query of the alerts that are shown in all panels, if there are any
 * @param rows its rows
 */
record GeneratedDashboard(
    String module, String sign, Optional<String> alerts, List<GeneratedRow> rows) {

  private static final String FORETHOUGHT = "forethought";
  private static final String PLAIN = "[A-Za-z0-9_-]{1,28}";
  private static final int KEPT = 19;

  /** Copies the list. */
  GeneratedDashboard {
    rows = List.copyOf(rows);
  }

  /** The identifier in Grafana: the same for the same module, and at most 40 characters long. */
  String uid() {
    if (module.isEmpty()) {
      return FORETHOUGHT;
    }
    if (module.matches(PLAIN)) {
      return FORETHOUGHT + "-" + module;
    }
    String plain = module.replaceAll("[^A-Za-z0-9_-]+", "-");
    return FORETHOUGHT
        + "-"
        + plain.substring(0, Math.min(KEPT, plain.length()))
        + String.format(Locale.ROOT, "-%08x", module.hashCode());
  }

  /** The title. */
  String title() {
    return module.isEmpty() ? "Metrics" : module;
  }
}
