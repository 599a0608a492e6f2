package io.forethought.processor.promql;

import io.forethought.processor.promql.Token.Kind;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Aggregation.Grouping;
import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Function;
import io.forethought.processor.promql.tree.Functions;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.promql.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses calls of functions, and aggregations. */
final class CallParser {

  private static final String ARGUMENT = "Write an argument.";

  private final Tokens tokens;
  private final ExpressionParser expressions;
  private final LabelsParser labels;

  CallParser(Tokens tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.labels = new LabelsParser(tokens);
  }

  /** Whether a token begins the labels of an aggregation. */
  boolean isGrouping(Token token) {
    return token.isWord("by") || token.isWord("without");
  }

  /** Parses a call after the name of the function. */
  Expression call(Token name) {
    List<Expression> arguments = arguments();
    Optional<Function> function = Functions.named(name.text());
    if (function.isEmpty()) {
      tokens.error(name.place(), unknown(name));
      return new NumberLiteral(0, false, name.place());
    }
    tokens.require(name.text(), function.get().availability(), name.place());
    return new Call(function.get(), name.place(), arguments, tokens.since(name.place()));
  }

  private static String unknown(Token name) {
    String unknown = "PromQL has no function `" + name.text() + "`.";
    return Nearest.function(name.text())
        .map(near -> unknown + " Did you mean `" + near + "`?")
        .orElse(unknown);
  }

  private List<Expression> arguments() {
    tokens.enter();
    Token left = tokens.expect("(", "Write the arguments in parentheses.");
    List<Expression> arguments = new ArrayList<>();
    int levels = 0;
    boolean more = !tokens.current().is(")");
    while (more) {
      if (tokens.current().is(")")) {
        throw tokens.unexpected(ARGUMENT + " A comma cannot be after the last one.");
      }
      if (tokens.current().kind() == Kind.END) {
        throw tokens.unclosed(left, ARGUMENT);
      }
      Expression argument = expressions.expression();
      arguments.add(argument);
      levels = Math.max(levels, tokens.levels());
      more = tokens.takeIf(",");
      if (!more && !tokens.current().is(")")) {
        throw Unexpected.inParentheses(left, argument, tokens);
      }
    }
    tokens.take();
    tokens.leave();
    tokens.above(levels);
    return arguments;
  }

  /** Parses an aggregation after its operator. */
  Expression aggregation(Token name, Aggregator operator) {
    Optional<Grouping> before = grouping();
    if (before.isPresent() && !tokens.current().is("(")) {
      throw tokens.unexpected("Write the vector of `" + operator + "` in parentheses.");
    }
    List<Expression> arguments = arguments();
    Optional<Grouping> grouping = before.isPresent() ? before : grouping();
    Place place = tokens.since(name.place());
    tokens.require(operator.text(), operator.availability(), name.place());
    int expected = operator.parameter().isPresent() ? 2 : 1;
    if (arguments.size() != expected) {
      tokens.error(place, count(operator, arguments.size()));
      return new NumberLiteral(0, false, place);
    }
    return new Aggregation(
        operator,
        name.place(),
        grouping.orElseGet(() -> new Grouping(false, List.of(), name.place())),
        expected == 2 ? Optional.of(arguments.get(0)) : Optional.empty(),
        arguments.get(expected - 1),
        place);
  }

  private static String count(Aggregator operator, int arguments) {
    String expected =
        operator
            .parameter()
            .map(parameter -> "two arguments, " + parameter + " and an instant vector")
            .orElse("one argument, an instant vector");
    return "`"
        + operator
        + "` needs "
        + expected
        + "; here it has "
        + CallCheck.number(arguments)
        + ".";
  }

  private Optional<Grouping> grouping() {
    Token keyword = tokens.current();
    if (!isGrouping(keyword)) {
      return Optional.empty();
    }
    tokens.take();
    List<Name> names = labels.parse(Keywords.lowerCase(keyword));
    return Optional.of(
        new Grouping(keyword.isWord("without"), names, tokens.since(keyword.place())));
  }
}
