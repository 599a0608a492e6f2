package io.forethought.processor.operations.rulefile;

import io.forethought.processor.operations.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * An alerting rule.
 *
 * @param name the alert
 * @param expr the query
 * @param forDuration how long the query must return something before the alert fires
 * @param keepFiringFor how long the alert fires after that
 * @param labels the labels that it adds
 * @param annotations its annotations
 */
public record AlertRule(
    Text name,
    Text expr,
    Optional<Text> forDuration,
    Optional<Text> keepFiringFor,
    List<Named> labels,
    List<Named> annotations)
    implements Rule {

  /** Copies the lists. */
  public AlertRule {
    labels = List.copyOf(labels);
    annotations = List.copyOf(annotations);
  }

  @Override
  public String describe() {
    return "the alert \"" + name + "\"";
  }
}
