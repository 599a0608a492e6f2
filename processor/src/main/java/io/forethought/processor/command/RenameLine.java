package io.forethought.processor.command;

import io.forethought.processor.renaming.RenamedMetric;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of {@code rename}.
 *
 * @param metric the metric with both names
 * @param files the files, folders and patterns
 * @param dryRun whether nothing is written
 */
record RenameLine(RenamedMetric metric, List<String> files, boolean dryRun) {

  private static final String DRY_RUN = "--dry-run";

  /** Copies the list. */
  RenameLine {
    files = List.copyOf(files);
  }

  /**
   * Reads options and operands, in any order.
   *
   * @throws Refusal if one is invalid
   */
  static RenameLine of(List<String> arguments) throws Refusal {
    List<String> operands = new ArrayList<>();
    boolean options = true;
    boolean dryRun = false;
    for (String argument : arguments) {
      if (!options || !argument.startsWith("-")) {
        operands.add(argument);
      } else if (argument.equals(CommandLine.END_OF_OPTIONS)) {
        options = false;
      } else if (argument.equals(DRY_RUN)) {
        dryRun = true;
      } else {
        throw CommandLine.unknown(argument, List.of(DRY_RUN));
      }
    }
    if (operands.size() < 3) {
      throw new Refusal("name the old metric, the new metric and the files to change; see --help");
    }
    RenamedMetric metric = RenamedMetric.of(operands.get(0), operands.get(1));
    if (metric.fault().isPresent()) {
      throw new Refusal(metric.fault().get());
    }
    return new RenameLine(metric, operands.subList(2, operands.size()), dryRun);
  }
}
