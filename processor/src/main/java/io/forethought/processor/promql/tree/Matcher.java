package io.forethought.processor.promql.tree;

import io.forethought.processor.promql.regex.Regex;

/**
 * A condition on a label: {@code code=~"5.."}.
 *
 * @param name the label
 * @param kind how the value is compared
 * @param operator where the operator is; the place of the value if it is a metric name in quotes
 * @param value the value or the regular expression
 */
public record Matcher(Name name, Kind kind, Place operator, StringLiteral value) {

  /** How a label value is compared. */
  public enum Kind {
    EQUAL("="),
    NOT_EQUAL("!="),
    MATCHES("=~"),
    MATCHES_NOT("!~");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The operator as in queries. */
    public String text() {
      return text;
    }

    /** Whether the value is a regular expression. */
    public boolean regular() {
      return this == MATCHES || this == MATCHES_NOT;
    }
  }

  /** The matcher as a whole. */
  public Place place() {
    return name.place().to(value.place());
  }

  /**
   * Whether a value of the label fulfills the condition. A label that a series does not have has
   * the value {@code ""}.
   */
  public boolean matches(String label) {
    return switch (kind) {
      case EQUAL -> label.equals(value.value());
      case NOT_EQUAL -> !label.equals(value.value());
      case MATCHES -> Regex.of(value.value()).matches(label);
      case MATCHES_NOT -> !Regex.of(value.value()).matches(label);
    };
  }
}
