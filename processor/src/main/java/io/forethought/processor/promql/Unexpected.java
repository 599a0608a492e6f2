package io.forethought.processor.promql;

import io.forethought.processor.promql.Token.Kind;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.Optional;

/** What is expected instead of a token that cannot continue an expression. */
final class Unexpected {

  private static final String OPERATOR = "Write an operator such as `+` or `and` before it.";

  private Unexpected() {}

  /** The error that an expression is followed by something else than the end. */
  static SyntaxException afterExpression(Expression before, Tokens tokens) {
    return tokens.current().is(")")
        ? tokens.unexpected("It has no left parenthesis.")
        : tokens.unexpected(expected(before, tokens.current()));
  }

  /** The error that a parenthesis is not closed. */
  static SyntaxException inParentheses(Token left, Expression before, Tokens tokens) {
    return tokens.unclosed(left, expected(before, tokens.current()));
  }

  private static String expected(Expression before, Token token) {
    if (token.is("=")) {
      return "Write `==` to compare two values.";
    }
    if (token.isWord("by") || token.isWord("without")) {
      return before instanceof Aggregation
          ? "An aggregation has only one `by` or `without`."
          : "Only an aggregation such as `sum` has `" + Keywords.lowerCase(token) + "`.";
    }
    if (token.is("{") && before instanceof VectorSelector) {
      return "A selector has only one pair of braces.";
    }
    if (token.is("(") && before instanceof VectorSelector selector) {
      return called(selector);
    }
    if (token.is("[")) {
      return "A selector has only one range.";
    }
    if (token.kind() == Kind.WORD || token.is("{")) {
      return aggregated(before).orElseGet(() -> nearest(token));
    }
    return token.is(",") ? "A query is a single expression." : OPERATOR;
  }

  private static String called(VectorSelector selector) {
    return selector
        .name()
        .filter(name -> name.value().indexOf(':') >= 0)
        .map(name -> "`" + name.value() + "` has a colon, so it is a metric and not a function.")
        .orElse(OPERATOR);
  }

  private static Optional<String> aggregated(Expression before) {
    return before instanceof VectorSelector selector && selector.matchers().isEmpty()
        ? selector
            .name()
            .flatMap(name -> Keywords.aggregator(name.value()))
            .map(operator -> "Write the vector of `" + operator + "` in parentheses.")
        : Optional.empty();
  }

  private static String nearest(Token token) {
    return Nearest.keyword(token.text())
        .map(near -> "Did you mean `" + near + "`?")
        .orElse(OPERATOR);
  }
}
