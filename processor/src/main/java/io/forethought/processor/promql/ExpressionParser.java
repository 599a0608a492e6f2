package io.forethought.processor.promql;

import io.forethought.processor.promql.Token.Kind;
import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.promql.tree.Parenthesized;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.promql.tree.StringLiteral;
import io.forethought.processor.promql.tree.Unary;
import io.forethought.processor.promql.tree.ValueType;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses expressions by precedence climbing. */
final class ExpressionParser {

  private static final String EXPECTED =
      "Write a metric, a number, a function or a parenthesis here.";

  private static final Map<String, BinaryOperator> OPERATORS =
      Stream.of(BinaryOperator.values())
          .collect(Collectors.toUnmodifiableMap(BinaryOperator::text, Function.identity()));

  private final Tokens tokens;
  private final SelectorParser selectors;
  private final ModifierParser modifiers;
  private final MatchingParser matchings;
  private final CallParser calls;

  ExpressionParser(Tokens tokens) {
    this.tokens = tokens;
    this.selectors = new SelectorParser(tokens);
    this.modifiers = new ModifierParser(tokens);
    this.matchings = new MatchingParser(tokens);
    this.calls = new CallParser(tokens, this);
  }

  /** Parses the whole text. */
  Expression parse() {
    tokens.begin();
    if (tokens.current().kind() == Kind.END) {
      throw new SyntaxException(tokens.current().place(), "The query is empty.");
    }
    Expression parsed = expression();
    if (tokens.current().kind() != Kind.END) {
      throw Unexpected.afterExpression(parsed, tokens);
    }
    return parsed;
  }

  /** Parses an expression. */
  Expression expression() {
    return expression(1);
  }

  /** Parses an expression whose operators bind at least as much as a precedence. */
  private Expression expression(int precedence) {
    Expression left = signed();
    Optional<BinaryOperator> operator = operator(precedence);
    while (operator.isPresent()) {
      left = binary(left, operator.get());
      operator = operator(precedence);
    }
    return left;
  }

  private Optional<BinaryOperator> operator(int precedence) {
    Token token = tokens.current();
    if (token.kind() != Kind.SYMBOL && token.kind() != Kind.WORD) {
      return Optional.empty();
    }
    BinaryOperator operator = OPERATORS.get(Keywords.lowerCase(token));
    return operator == null || operator.precedence() < precedence
        ? Optional.empty()
        : Optional.of(operator);
  }

  private Expression binary(Expression left, BinaryOperator operator) {
    int leftLevels = tokens.levels();
    Place operatorPlace = tokens.take().place();
    tokens.require(operator.text(), operator.availability(), operatorPlace);
    boolean bool = tokens.current().isWord("bool");
    if (bool) {
      tokens.take();
    }
    Matching matching = matchings.parse(operatorPlace);
    Expression right = right(operator);
    tokens.above(Math.max(leftLevels, tokens.levels()));
    boolean vectors =
        left.type() == ValueType.INSTANT_VECTOR && right.type() == ValueType.INSTANT_VECTOR;
    boolean needless = !vectors && matching.labels().isEmpty() && !matching.fills();
    return new Binary(
        left,
        operator,
        operatorPlace,
        bool,
        needless ? Matching.byAllLabels(operatorPlace) : matching,
        right,
        left.place().to(right.place()));
  }

  private Expression right(BinaryOperator operator) {
    tokens.enter();
    Expression right = expression(operator.precedence() + (operator.rightAssociative() ? 0 : 1));
    tokens.leave();
    return right;
  }

  private Expression signed() {
    Token sign = tokens.current();
    if (!sign.is("-") && !sign.is("+")) {
      return modifiers.parse(primary());
    }
    tokens.enter();
    tokens.take();
    Expression operand = expression(BinaryOperator.POWER.precedence());
    tokens.leave();
    Place place = sign.place().to(operand.place());
    if (operand instanceof NumberLiteral number) {
      double value = sign.is("-") ? -number.value() : number.value();
      return new NumberLiteral(value, number.duration(), place);
    }
    tokens.above(tokens.levels());
    return new Unary(sign.is("-"), operand, place);
  }

  private Expression primary() {
    Token token = tokens.current();
    return switch (token.kind()) {
      case NUMBER, DURATION -> number();
      case STRING -> {
        tokens.take();
        tokens.above(0);
        yield new StringLiteral(token.text(), token.place());
      }
      case WORD -> named(tokens.take());
      case SYMBOL -> token.is("(") ? parenthesized() : braces(token);
      case END -> throw tokens.unexpected(EXPECTED);
    };
  }

  /** Parses what begins with a word: an aggregation, a call or a selector. */
  private Expression named(Token word) {
    boolean parenthesis = tokens.current().is("(");
    Optional<Aggregator> aggregator = Keywords.aggregator(word.text());
    if (aggregator.isPresent() && (parenthesis || calls.isGrouping(tokens.current()))) {
      return calls.aggregation(word, aggregator.get());
    }
    return parenthesis && Keywords.isFunction(word) ? calls.call(word) : selectors.named(word);
  }

  private Expression number() {
    Token token = tokens.take();
    tokens.above(0);
    return literal(tokens, token);
  }

  /** The number or duration of a token. */
  static NumberLiteral literal(Tokens tokens, Token token) {
    boolean duration = token.kind() == Kind.DURATION;
    OptionalDouble value = duration ? Numbers.duration(token.text()) : Numbers.number(token.text());
    if (value.isEmpty()) {
      tokens.error(
          token.place(),
          duration
              ? "The duration is too long. The longest is about 292 years."
              : "The number is too large.");
    }
    if (duration) {
      tokens.require(Construct.DURATION_AS_NUMBER.at(token.place()));
    } else if (token.text().contains("_")) {
      tokens.require(Construct.UNDERSCORED_NUMBER.at(token.place()));
    }
    return new NumberLiteral(value.orElse(1), duration, token.place());
  }

  private Expression parenthesized() {
    tokens.enter();
    Token left = tokens.take();
    if (tokens.current().kind() == Kind.END) {
      throw tokens.unclosed(left, EXPECTED);
    }
    if (tokens.current().is(")")) {
      throw new SyntaxException(
          left.place().to(tokens.current().place()), "The parentheses are empty. " + EXPECTED);
    }
    Expression inner = expression();
    if (!tokens.current().is(")")) {
      throw Unexpected.inParentheses(left, inner, tokens);
    }
    tokens.take();
    tokens.leave();
    tokens.above(tokens.levels());
    return new Parenthesized(inner, tokens.since(left.place()));
  }

  private Expression braces(Token token) {
    if (!token.is("{")) {
      throw tokens.unexpected(EXPECTED);
    }
    return selectors.braces();
  }
}
