package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.stream.Collectors;

/** The rows of a table. */
final class Markdown {

  private Markdown() {}

  static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** What stands below the head: the first columns are text, the others numbers. */
  static String rule(int text, int numbers) {
    return "|---".repeat(text) + "|--:".repeat(numbers) + "|\n";
  }
}
