package io.forethought.processor.operations.output;

import io.forethought.processor.model.CatalogueEntry;
import java.util.List;

/**
 * A program, or a module of one, with all metrics that it exports.
 *
 * @param name the name of its module
 * @param metrics its metrics and those of its libraries, sorted by name
 */
public record MonitoredProgram(String name, List<CatalogueEntry> metrics) {

  /** Copies the list. */
  public MonitoredProgram {
    metrics = List.copyOf(metrics);
  }
}
