package io.forethought.processor.operations.rulefile;

import io.forethought.processor.operations.source.Text;
import java.util.List;

/**
 * A recording rule.
 *
 * @param name the metric that it records
 * @param expr the query
 * @param labels the labels that it adds
 */
public record RecordingRule(Text name, Text expr, List<Named> labels) implements Rule {

  /** Copies the list. */
  public RecordingRule {
    labels = List.copyOf(labels);
  }

  @Override
  public String describe() {
    return "the recording rule \"" + name + "\"";
  }
}
