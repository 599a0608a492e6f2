package io.forethought.processor.rules.queries.alerts;

/**
 * A text of a rule.
 *
 * @param kind which one
 * @param name the name of the label or the annotation; else empty
 */
public record RulePart(Kind kind, String name) {

  /** The texts of a rule. */
  public enum Kind {
    NAME,
    QUERY,
    PENDING,
    LABEL,
    ANNOTATION
  }

  static final RulePart NAME = new RulePart(Kind.NAME, "");

  /** The query. */
  public static final RulePart QUERY = new RulePart(Kind.QUERY, "");

  static final RulePart PENDING = new RulePart(Kind.PENDING, "");

  static RulePart label(String name) {
    return new RulePart(Kind.LABEL, name);
  }

  static RulePart annotation(String name) {
    return new RulePart(Kind.ANNOTATION, name);
  }
}
