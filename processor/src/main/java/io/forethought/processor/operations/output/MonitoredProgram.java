package io.forethought.processor.operations.output;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.AlertSetting;
import java.util.List;

/**
 * A program, or a module of one, with all metrics that it exports.
 *
 * @param name the name of its module
 * @param metrics its metrics and those of its libraries, sorted by name
 * @param settings what it and its libraries change about the alerts of integrations; the first
 *     setting of an alert counts
 */
public record MonitoredProgram(
    String name, List<CatalogueEntry> metrics, List<AlertSetting> settings) {

  /** A program without settings. */
  public MonitoredProgram(String name, List<CatalogueEntry> metrics) {
    this(name, metrics, List.of());
  }

  /** Copies the lists. */
  public MonitoredProgram {
    metrics = List.copyOf(metrics);
    settings = List.copyOf(settings);
  }
}
