package io.forethought.processor.promql;

import java.util.Set;

/** The operators, parentheses and the like of queries, and what to write instead of others. */
final class Symbols {

  static final Set<String> OUTSIDE =
      Set.of(
          "(", ")", "{", "}", "[", "]", ",", "@", "=", "+", "-", "*", "/", "%", "^", "==", "!=",
          "<", "<=", ">", ">=", "</", ">/");

  static final Set<String> IN_BRACES = Set.of("{", "}", ",", "=", "!=", "=~", "!~");

  static final Set<String> IN_BRACKETS =
      Set.of("(", ")", "[", "]", ",", ":", "+", "-", "*", "/", "%", "^");

  private Symbols() {}

  /** Why a character cannot be at an index. */
  static String whyNot(String text, int index, boolean inBraces, boolean inBrackets) {
    String two = text.substring(index, Math.min(index + 2, text.length()));
    if (two.equals("=~") || two.equals("!~")) {
      return "`"
          + two
          + "` compares a label with a regular expression. Write it in braces, such as"
          + " `{job=~\"api.*\"}`.";
    }
    String symbol = new String(Character.toChars(text.codePointAt(index)));
    return switch (symbol) {
      case "$" ->
          "`$` is not part of PromQL. Variables such as `$job` are those of Grafana, which replaces"
              + " them before Prometheus reads the query.";
      case "&", "|" -> "PromQL has no `" + symbol + "`. Write `and` or `or`.";
      case "!" -> "`!` is not an operator. Write `!=`, or `unless` for series.";
      case "#" -> "A comment cannot be before the duration. Write it outside the brackets.";
      case "“", "”", "„", "‘", "’", "«", "»" ->
          "`" + symbol + "` is a typographic quotation mark. Write `\"`.";
      default ->
          "The character `" + symbol + "` is not allowed " + where(inBraces, inBrackets) + ".";
    };
  }

  /**
   * Where a variable of Grafana ends that begins at an index: {@code $job}, <code>${job}</code>.
   */
  static int afterVariable(String text, int start) {
    int at = start + 1;
    if (text.startsWith("{", at)) {
      int end = text.indexOf('}', at);
      return end < 0 ? at : end + 1;
    }
    while (at < text.length()
        && (Lexer.isLetter(text.charAt(at)) || Lexer.isDigit(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static String where(boolean inBraces, boolean inBrackets) {
    if (inBraces) {
      return "here. Braces contain matchers such as `job=\"api\"`";
    }
    return inBrackets ? "here. Brackets contain a duration such as `5m`" : "in a query";
  }
}
