package io.forethought.processor.promql;

import io.forethought.processor.promql.Token.Kind;
import io.forethought.processor.promql.tree.DurationExpression;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.Modifiers;
import io.forethought.processor.promql.tree.Modifiers.At;
import io.forethought.processor.promql.tree.Modifiers.Extended;
import io.forethought.processor.promql.tree.Modifiers.Offset;
import io.forethought.processor.promql.tree.Modifiers.Time;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.promql.tree.Subquery;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.Optional;

/** Parses what follows an operand: a range, a subquery, {@code offset}, {@code @} and the like. */
final class ModifierParser {

  private final Tokens tokens;
  private final DurationParser durations;

  ModifierParser(Tokens tokens) {
    this.tokens = tokens;
    this.durations = new DurationParser(tokens);
  }

  /** Parses everything that follows an operand. */
  Expression parse(Expression operand) {
    Expression modified = operand;
    while (true) {
      Token token = tokens.current();
      if (token.is("[")) {
        modified = range(modified);
      } else if (token.is("@")) {
        modified = at(modified);
      } else if (token.isWord("offset")) {
        modified = offset(modified);
      } else if (token.isWord("anchored") || token.isWord("smoothed")) {
        modified = extended(modified);
      } else {
        return modified;
      }
    }
  }

  private Expression range(Expression operand) {
    Token left = tokens.take();
    if (tokens.current().kind() == Kind.END) {
      throw tokens.unclosed(left, "");
    }
    DurationExpression range = durations.positive();
    if (tokens.takeIf(":")) {
      return subquery(operand, left, range);
    }
    if (!tokens.current().is("]")) {
      throw tokens.unclosed(left, "Close the bracket, or write `:` for a subquery.");
    }
    tokens.take();
    Place place = tokens.since(operand.place());
    if (!(operand instanceof VectorSelector selector)) {
      throw new SyntaxException(
          tokens.since(left.place()),
          "Only a selector such as `x` can have a range. For other expressions write a subquery,"
              + " such as `[5m:1m]`.");
    }
    Modifiers before = selector.modifiers();
    if (before.offset().isPresent() || before.at().isPresent()) {
      throw new SyntaxException(
          tokens.since(left.place()),
          "Write the range before " + (before.offset().isPresent() ? "`offset`." : "`@`."));
    }
    return new MatrixSelector(selector, range, place);
  }

  private Expression subquery(Expression operand, Token left, DurationExpression range) {
    tokens.require(Construct.SUBQUERY.at(left.place()));
    Optional<DurationExpression> step =
        tokens.current().is("]") ? Optional.empty() : Optional.of(durations.positive());
    if (!tokens.takeIf("]")) {
      throw tokens.unclosed(left, "Close the bracket.");
    }
    tokens.above(tokens.levels());
    return new Subquery(operand, range, step, Modifiers.NONE, tokens.since(operand.place()));
  }

  private Expression offset(Expression operand) {
    Token keyword = tokens.take();
    Modifiers before = modifiers(operand, keyword);
    if (before.offset().isPresent()) {
      throw new SyntaxException(keyword.place(), "A selector has only one `offset`.");
    }
    DurationExpression duration = durations.offset();
    Offset offset = new Offset(duration, tokens.since(keyword.place()));
    if (duration.seconds().orElse(1) < 0) {
      tokens.require(Construct.NEGATIVE_OFFSET.at(offset.place()));
    } else if (duration.seconds().orElse(1) == 0) {
      tokens.require(Construct.ZERO_OFFSET.at(offset.place()));
    }
    return with(operand, before.with(offset));
  }

  private Expression at(Expression operand) {
    Token keyword = tokens.take();
    Modifiers before = modifiers(operand, keyword);
    if (before.at().isPresent()) {
      throw new SyntaxException(keyword.place(), "A selector has only one `@`.");
    }
    Token token = tokens.current();
    At at =
        token.isWord("start") || token.isWord("end")
            ? endOfQuery(keyword, token)
            : timestamp(keyword);
    tokens.require(Construct.AT.at(at.place()));
    return with(operand, before.with(at));
  }

  private At endOfQuery(Token keyword, Token word) {
    tokens.take();
    String call = Keywords.lowerCase(word) + "()";
    tokens.expect("(", "Write `@ " + call + "`.");
    tokens.expect(")", "Write `@ " + call + "`.");
    Time time = word.isWord("start") ? Time.START : Time.END;
    return new At(time, 0, tokens.since(keyword.place()));
  }

  private At timestamp(Token keyword) {
    boolean minus = tokens.current().is("-");
    if (minus || tokens.current().is("+")) {
      tokens.take();
    }
    Token number = tokens.current();
    if (number.kind() != Kind.NUMBER && number.kind() != Kind.DURATION) {
      throw tokens.unexpected("Write a time after `@`: seconds since 1970, `start()` or `end()`.");
    }
    tokens.take();
    double value = ExpressionParser.literal(tokens, number).value();
    Place place = tokens.since(keyword.place());
    if (!(value < Long.MAX_VALUE)) {
      tokens.error(place, "The time after `@` must be a number of seconds since 1970.");
      value = 0;
    }
    double seconds = Math.round((minus ? -value : value) * 1e3) / 1e3;
    return new At(Time.TIMESTAMP, seconds, place);
  }

  private Expression extended(Expression operand) {
    Token keyword = tokens.take();
    Modifiers before = modifiers(operand, keyword);
    boolean smoothed = keyword.isWord("smoothed");
    if (operand instanceof Subquery) {
      throw new SyntaxException(
          keyword.place(), "A subquery cannot have `" + Keywords.lowerCase(keyword) + "`.");
    }
    if (before.extended().map(Extended::smoothed).orElse(smoothed) != smoothed) {
      throw new SyntaxException(keyword.place(), "A selector has either `anchored` or `smoothed`.");
    }
    tokens.require(Construct.EXTENDED_RANGE.at(keyword.place()));
    return with(operand, before.with(new Extended(smoothed, keyword.place())));
  }

  private static Modifiers modifiers(Expression operand, Token keyword) {
    if (operand instanceof VectorSelector selector) {
      return selector.modifiers();
    }
    if (operand instanceof MatrixSelector matrix) {
      return matrix.selector().modifiers();
    }
    if (operand instanceof Subquery subquery) {
      return subquery.modifiers();
    }
    throw new SyntaxException(
        keyword.place(),
        "`"
            + keyword.text()
            + "` can only follow a selector or a subquery, such as `rate(x[5m] "
            + (keyword.is("@") ? "@ 1700000000" : Keywords.lowerCase(keyword))
            + (keyword.isWord("offset") ? " 1h)`." : ")`."));
  }

  private Expression with(Expression operand, Modifiers modifiers) {
    Place place = tokens.since(operand.place());
    if (operand instanceof VectorSelector selector) {
      return new VectorSelector(selector.name(), selector.matchers(), modifiers, place);
    }
    if (operand instanceof MatrixSelector matrix) {
      VectorSelector inner = matrix.selector();
      return new MatrixSelector(
          new VectorSelector(inner.name(), inner.matchers(), modifiers, inner.place()),
          matrix.range(),
          place);
    }
    Subquery subquery = (Subquery) operand;
    return new Subquery(subquery.expression(), subquery.range(), subquery.step(), modifiers, place);
  }
}
