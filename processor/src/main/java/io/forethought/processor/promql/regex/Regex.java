package io.forethought.processor.promql.regex;

/**
 * A regular expression with the syntax of RE2. It is parsed and matched in linear time.
 *
 * <pre>{@code
 * Regex.of("5..").matches("503"); // true
 * Regex.of("(?=a)"); // RegexException: RE2 has no look-ahead
 * }</pre>
 */
public final class Regex {

  private final Node node;
  private final boolean recent;

  private Regex(Node node, boolean recent) {
    this.node = node;
    this.recent = recent;
  }

  /**
   * Parses a regular expression.
   *
   * @throws RegexException if RE2 does not accept the text
   */
  public static Regex of(String text) {
    RegexParser parser = new RegexParser(text);
    return new Regex(parser.parse(), parser.recent());
  }

  /** Whether Prometheus before 2.52 rejects it: a group {@code (?<name>…)}, an open {@code \Q}. */
  public boolean recent() {
    return recent;
  }

  /** Whether the expression matches a whole text. */
  public boolean matches(String text) {
    return text.isEmpty() ? node.matchesEmpty() : Program.of(node).matches(text);
  }
}
