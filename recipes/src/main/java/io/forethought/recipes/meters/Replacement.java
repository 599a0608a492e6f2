package io.forethought.recipes.meters;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * The metric that replaces a family of meters.
 *
 * @param set its metric set
 * @param metric its declaration
 */
public record Replacement(TypeName set, Metric metric) {

  /** The method of the metric set. */
  public String method() {
    return metric.method();
  }

  /** Its labels in the order of the parameters. */
  public List<String> labels() {
    return metric.labels().stream().map(label -> label.name().value()).toList();
  }

  /** What to know about it: bounds that are guesses, and a new name. */
  public String notes() {
    StringBuilder notes = new StringBuilder();
    for (Label label : metric.labels()) {
      if (label.bound() instanceof Bound.Capped capped) {
        String most =
            "; at most %d values of %s".formatted(capped.max().value(), label.name().value());
        notes.append(most);
      }
    }
    metric
        .renamedFrom()
        .ifPresent(
            old ->
                notes.append(
                    "; its name is now %s, and also %s for some months"
                        .formatted(metric.exportedName(), old.oldName().value())));
    return notes.toString();
  }

  /** Whether a label is a boolean. */
  public boolean isBoolean(String label) {
    return bound(label) instanceof Bound.Booleans;
  }

  /** The enum of a label, if it has one. */
  public Optional<TypeName> enumOf(String label) {
    return bound(label) instanceof Bound.Constants constants
        ? Optional.of(constants.type())
        : Optional.empty();
  }

  /** A constant value of a label as Java code, if it is not a string. */
  public Optional<String> literal(String label, String value) {
    Bound bound = bound(label);
    if (bound instanceof Bound.Constants constants) {
      return constants.constants().stream()
          .filter(constant -> constant.value().value().equals(value))
          .map(constant -> constants.type().nested() + "." + constant.name())
          .findFirst();
    }
    return bound instanceof Bound.Booleans || bound instanceof Bound.Range
        ? Optional.of(value)
        : Optional.empty();
  }

  private Bound bound(String name) {
    return metric.labels().stream()
        .filter(label -> label.name().value().equals(name))
        .map(Label::bound)
        .findFirst()
        .orElseThrow();
  }
}
