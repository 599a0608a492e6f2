package io.forethought.processor.operations.rulefile;

import io.forethought.processor.operations.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * Rules that Prometheus evaluates one after another.
 *
 * @param name the name of the group
 * @param interval how often they are evaluated; empty for Prometheus's setting
 * @param labels the labels that all its rules add
 * @param rules its rules, in their order
 */
public record RuleGroup(Text name, Optional<Text> interval, List<Named> labels, List<Rule> rules) {

  /** Copies the lists. */
  public RuleGroup {
    labels = List.copyOf(labels);
    rules = List.copyOf(rules);
  }
}
