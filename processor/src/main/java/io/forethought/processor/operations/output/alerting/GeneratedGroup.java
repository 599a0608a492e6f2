package io.forethought.processor.operations.output.alerting;

import java.util.List;

/**
 * Rules that are evaluated one after another.
 *
 * @param name the name of the group, unique in its file
 * @param comments what a reader may wonder about, one line each
 * @param rules the rules, each after those whose results it needs
 */
public record GeneratedGroup(String name, List<String> comments, List<GeneratedRule> rules) {

  /** Copies the lists. */
  public GeneratedGroup {
    comments = List.copyOf(comments);
    rules = List.copyOf(rules);
  }
}
