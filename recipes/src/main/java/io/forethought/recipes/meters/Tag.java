package io.forethought.recipes.meters;

import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.Expression;

/**
 * A label with its value at one place.
 *
 * @param label the name of the label as it is exposed
 * @param value the value in the source
 * @param constant the value, if it is a constant
 * @param values all values that it can have; empty if they are not known
 * @param condition what the value is the text of, if that is a boolean
 */
public record Tag(
    String label,
    Expression value,
    Optional<String> constant,
    Set<String> values,
    Optional<Expression> condition) {

  /** Copies the set. */
  public Tag {
    values = Set.copyOf(values);
  }

  /** A label whose value is a constant, or any text. */
  public Tag(String label, Expression value, Optional<String> constant) {
    this(label, value, constant, constant.map(Set::of).orElse(Set.of()), Optional.empty());
  }

  boolean isKnown() {
    return !values.isEmpty();
  }
}
