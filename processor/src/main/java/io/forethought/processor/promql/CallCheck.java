package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Function;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the number and the types of the arguments of a function. */
final class CallCheck {

  private static final String[] NUMBERS = {"none", "one", "two", "three", "four", "five"};

  private static final String INFO = "info";

  private CallCheck() {}

  static List<SyntaxError> of(Call call, Advice advice) {
    Function function = call.function();
    int count = call.arguments().size();
    if (count < function.least() || count > function.most()) {
      return List.of(new SyntaxError(call.place(), count(function, count)));
    }
    List<SyntaxError> errors = new ArrayList<>();
    Optional<SyntaxError> ofInfo = ofInfo(call);
    if (ofInfo.isPresent()) {
      return List.of(ofInfo.get());
    }
    for (int at = 0; at < count; at++) {
      Expression argument = call.arguments().get(at);
      if (argument.type() != function.argument(at)) {
        errors.add(new SyntaxError(argument.place(), type(function, at, argument, advice)));
      }
    }
    return errors;
  }

  /**
   * The parts of an expression that are checked on their own. The second argument of {@code info}
   * is none of them: its matchers may match the empty string.
   */
  static List<Expression> checkedParts(Expression expression) {
    boolean info =
        expression instanceof Call call
            && call.function().name().equals(INFO)
            && call.arguments().size() == 2
            && call.arguments().get(1) instanceof VectorSelector;
    return info ? expression.children().subList(0, 1) : expression.children();
  }

  private static Optional<SyntaxError> ofInfo(Call call) {
    boolean second = call.function().name().equals(INFO) && call.arguments().size() == 2;
    if (!second
        || (call.arguments().get(1) instanceof VectorSelector selector
            && selector.name().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new SyntaxError(
            call.arguments().get(1).place(),
            "The second argument of `info` must be matchers in braces, such as"
                + " `{__name__=\"build_info\"}`."));
  }

  private static String count(Function function, int count) {
    String expected;
    if (function.most() == Function.UNLIMITED) {
      expected = "at least " + arguments(function.least());
    } else if (function.least() == function.most()) {
      expected = function.least() == 0 ? "no arguments" : arguments(function.least());
    } else if (function.least() == 0) {
      expected = "at most " + arguments(function.most());
    } else {
      expected = number(function.least()) + " to " + arguments(function.most());
    }
    return "`" + function.name() + "` needs " + expected + "; here it has " + number(count) + ".";
  }

  private static String arguments(int count) {
    return number(count) + (count == 1 ? " argument" : " arguments");
  }

  /** A number as a word. */
  static String number(int count) {
    return count < NUMBERS.length ? NUMBERS[count] : String.valueOf(count);
  }

  private static String type(Function function, int at, Expression argument, Advice advice) {
    ValueType expected = function.argument(at);
    String needs =
        function.arguments().size() == 1
            ? "`" + function.name() + "` needs " + expected
            : "Argument " + (at + 1) + " of `" + function.name() + "` must be " + expected;
    String instead =
        switch (expected) {
          case INSTANT_VECTOR -> advice.insteadOf(argument);
          case RANGE_VECTOR -> advice.range(function.name(), argument);
          case SCALAR ->
              argument.type() == ValueType.INSTANT_VECTOR
                  ? " Write a number, or `scalar(…)` around the vector."
                  : "";
          case STRING -> " Write it in quotes.";
        };
    return needs + "; this is " + argument.type() + "." + instead;
  }
}
