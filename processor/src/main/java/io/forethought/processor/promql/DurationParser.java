package io.forethought.processor.promql;

import io.forethought.processor.promql.Token.Kind;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.DurationExpression;
import io.forethought.processor.promql.tree.DurationExpression.Arithmetic;
import io.forethought.processor.promql.tree.DurationExpression.Enclosed;
import io.forethought.processor.promql.tree.DurationExpression.Extreme;
import io.forethought.processor.promql.tree.DurationExpression.Literal;
import io.forethought.processor.promql.tree.DurationExpression.Negated;
import io.forethought.processor.promql.tree.DurationExpression.OfQuery;
import io.forethought.processor.promql.tree.Place;
import java.util.Map;
import java.util.OptionalDouble;

/** Parses ranges, steps and offsets. */
final class DurationParser {

  private static final String EXPECTED = "Write a duration such as `5m`.";

  private static final Map<String, BinaryOperator> OPERATORS =
      Map.of(
          "+", BinaryOperator.ADD,
          "-", BinaryOperator.SUBTRACT,
          "*", BinaryOperator.MULTIPLY,
          "/", BinaryOperator.DIVIDE,
          "%", BinaryOperator.MODULO,
          "^", BinaryOperator.POWER);

  private final Tokens tokens;
  private int levels;

  DurationParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Parses a range or a step. */
  DurationExpression positive() {
    levels = 0;
    DurationExpression duration = withUnit(expression(1));
    if (duration instanceof Literal literal && !(literal.value() > 0)) {
      tokens.error(literal.place(), "The duration must be greater than 0.");
    }
    return duration;
  }

  /**
   * Parses an offset. Only in parentheses it can have operators; without them, an operator ends the
   * offset.
   */
  DurationExpression offset() {
    levels = 0;
    Token sign = tokens.current();
    if (!isSign(sign)) {
      return withUnit(sign.is("(") ? expression(1) : operand());
    }
    tokens.take();
    if (sign.is("+")) {
      tokens.require(Construct.SIGNED_DURATION.at(sign.place()));
    }
    if (isSign(tokens.current())) {
      DurationExpression inner = expression(BinaryOperator.POWER.precedence());
      return withUnit(continued(signed(sign, inner), 1));
    }
    return withUnit(signed(sign, operand()));
  }

  private static boolean isSign(Token token) {
    return token.is("-") || token.is("+");
  }

  /** A number alone is a duration in seconds. */
  private DurationExpression withUnit(DurationExpression duration) {
    if (duration instanceof Literal literal && !literal.unit()) {
      tokens.require(Construct.NUMBER_AS_DURATION.at(literal.place()));
      return new Literal(literal.value(), true, literal.place());
    }
    return duration;
  }

  private DurationExpression expression(int precedence) {
    Token first = tokens.current();
    if (!isSign(first)) {
      return continued(operand(), precedence);
    }
    tokens.enter();
    tokens.take();
    DurationExpression operand = expression(BinaryOperator.POWER.precedence());
    tokens.leave();
    tokens.require(Construct.SIGNED_DURATION.at(first.place()));
    return continued(signed(first, operand), precedence);
  }

  private DurationExpression continued(DurationExpression first, int precedence) {
    DurationExpression left = first;
    while (true) {
      Token token = tokens.current();
      BinaryOperator operator = token.kind() == Kind.SYMBOL ? OPERATORS.get(token.text()) : null;
      if (operator == null || operator.precedence() < precedence) {
        return left;
      }
      left = arithmetic(left, operator);
    }
  }

  private DurationExpression arithmetic(DurationExpression left, BinaryOperator operator) {
    tokens.above(levels++);
    Place place = tokens.take().place();
    tokens.enter();
    DurationExpression right =
        expression(operator.precedence() + (operator.rightAssociative() ? 0 : 1));
    tokens.leave();
    boolean divides = operator == BinaryOperator.DIVIDE || operator == BinaryOperator.MODULO;
    if (divides && right instanceof Literal literal && literal.value() == 0) {
      tokens.error(place, "The duration is divided by 0.");
    }
    Place whole = left.place().to(right.place());
    tokens.require(Construct.DURATION_EXPRESSION.at(whole));
    return new Arithmetic(left, operator, right, whole);
  }

  private static DurationExpression signed(Token sign, DurationExpression duration) {
    Place place = sign.place().to(duration.place());
    if (duration instanceof Literal literal) {
      return new Literal(sign.is("-") ? -literal.value() : literal.value(), literal.unit(), place);
    }
    return sign.is("-") ? new Negated(duration, place) : duration;
  }

  private DurationExpression operand() {
    Token token = tokens.current();
    return switch (token.kind()) {
      case NUMBER, DURATION -> literal(tokens.take());
      case WORD -> called(token);
      case SYMBOL -> enclosed(token);
      default -> throw tokens.unexpected(EXPECTED);
    };
  }

  private DurationExpression literal(Token token) {
    boolean unit = token.kind() == Kind.DURATION;
    OptionalDouble value = unit ? Numbers.duration(token.text()) : Numbers.number(token.text());
    if (value.isEmpty() || !(value.getAsDouble() <= Numbers.MOST_SECONDS)) {
      tokens.error(token.place(), "The duration is too long. The longest is about 292 years.");
    }
    if (unit && Numbers.isCompound(token.text())) {
      tokens.require(Construct.COMPOSITE_DURATION.at(token.place()));
    }
    return new Literal(value.orElse(1), unit, token.place());
  }

  private DurationExpression enclosed(Token left) {
    tokens.expect("(", EXPECTED);
    tokens.enter();
    DurationExpression inner = expression(1);
    tokens.leave();
    tokens.expect(")", "Close the parenthesis.");
    Place place = tokens.since(left.place());
    tokens.require(Construct.DURATION_EXPRESSION.at(place));
    return new Enclosed(inner, place);
  }

  private DurationExpression called(Token word) {
    boolean max = word.isWord("max_of");
    if (max || word.isWord("min_of")) {
      return extreme(max, tokens.take());
    }
    boolean range = word.isWord("range");
    if (!range && !word.isWord("step")) {
      throw tokens.unexpected(EXPECTED);
    }
    tokens.take();
    String call = "Write `" + Keywords.lowerCase(word) + "()`.";
    tokens.expect("(", call);
    tokens.expect(")", call);
    Place place = tokens.since(word.place());
    Construct construct = range ? Construct.RANGE_IN_DURATION : Construct.STEP_IN_DURATION;
    tokens.require(construct.at(place));
    return new OfQuery(range, place);
  }

  private DurationExpression extreme(boolean max, Token word) {
    String call = "Write two durations, such as `" + Keywords.lowerCase(word) + "(step(), 1m)`.";
    tokens.expect("(", call);
    tokens.enter();
    DurationExpression left = expression(1);
    tokens.expect(",", call);
    DurationExpression right = expression(1);
    tokens.leave();
    tokens.expect(")", call);
    Place place = tokens.since(word.place());
    tokens.require(Construct.EXTREME_OF_DURATIONS.at(place));
    return new Extreme(max, left, right, place);
  }
}
