package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.Modifiers;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.promql.tree.Parenthesized;
import io.forethought.processor.promql.tree.StringLiteral;
import io.forethought.processor.promql.tree.Subquery;
import io.forethought.processor.promql.tree.Unary;
import io.forethought.processor.promql.tree.VectorSelector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints expressions as Prometheus formats a short one: on one line, with sorted matchers. Parsing
 * the printed text returns the same expression at other places.
 */
public final class Printer {

  private final StringBuilder printed = new StringBuilder();

  private Printer() {}

  /** Prints an expression. */
  public static String print(Expression expression) {
    Printer printer = new Printer();
    printer.append(expression);
    return printer.printed.toString();
  }

  private void append(Expression expression) {
    if (expression instanceof NumberLiteral number) {
      append(number);
    } else if (expression instanceof StringLiteral string) {
      printed.append(Strings.quote(string.value()));
    } else if (expression instanceof VectorSelector selector) {
      series(selector);
      at(selector.modifiers());
      extended(selector.modifiers());
      offset(selector.modifiers());
    } else if (expression instanceof MatrixSelector matrix) {
      append(matrix);
    } else if (expression instanceof Subquery subquery) {
      append(subquery);
    } else if (expression instanceof Call call) {
      printed.append(call.function().name());
      arguments(call.arguments());
    } else if (expression instanceof Aggregation aggregation) {
      append(aggregation);
    } else if (expression instanceof Binary binary) {
      append(binary);
    } else if (expression instanceof Unary unary) {
      printed.append(unary.minus() ? '-' : '+');
      append(unary.expression());
    } else if (expression instanceof Parenthesized parenthesized) {
      arguments(parenthesized.children());
    }
  }

  private void append(NumberLiteral number) {
    double value = number.value();
    printed.append(number.duration() ? Numbers.printDuration(value) : Numbers.print(value));
  }

  private void series(VectorSelector selector) {
    selector.name().ifPresent(name -> printed.append(name.value()));
    if (selector.name().isPresent() && selector.matchers().isEmpty()) {
      return;
    }
    printed.append(
        selector.matchers().stream()
            .map(Printer::matcher)
            .sorted()
            .collect(Collectors.joining(",", "{", "}")));
  }

  private static String matcher(Matcher matcher) {
    return Names.inBraces(matcher.name().value())
        + matcher.kind().text()
        + Strings.quote(matcher.value().value());
  }

  private void append(MatrixSelector matrix) {
    series(matrix.selector());
    printed.append('[').append(DurationPrinter.print(matrix.range())).append(']');
    Modifiers modifiers = matrix.selector().modifiers();
    extended(modifiers);
    at(modifiers);
    offset(modifiers);
  }

  private void append(Subquery subquery) {
    append(subquery.expression());
    printed.append('[').append(DurationPrinter.print(subquery.range())).append(':');
    subquery.step().ifPresent(step -> printed.append(DurationPrinter.print(step)));
    printed.append(']');
    at(subquery.modifiers());
    offset(subquery.modifiers());
  }

  private void offset(Modifiers modifiers) {
    modifiers
        .offset()
        .ifPresent(
            offset ->
                printed.append(" offset ").append(DurationPrinter.printOffset(offset.duration())));
  }

  private void at(Modifiers modifiers) {
    modifiers
        .at()
        .ifPresent(
            at -> {
              printed.append(" @ ");
              if (at.time() == Modifiers.Time.TIMESTAMP) {
                BigDecimal seconds = new BigDecimal(at.timestamp());
                printed.append(seconds.setScale(3, RoundingMode.HALF_EVEN).toPlainString());
              } else {
                printed.append(at.time().name().toLowerCase(Locale.ROOT)).append("()");
              }
            });
  }

  private void extended(Modifiers modifiers) {
    modifiers
        .extended()
        .ifPresent(extended -> printed.append(extended.smoothed() ? " smoothed" : " anchored"));
  }

  private void arguments(List<Expression> arguments) {
    printed.append('(');
    for (Iterator<Expression> each = arguments.iterator(); each.hasNext(); ) {
      append(each.next());
      printed.append(each.hasNext() ? ", " : "");
    }
    printed.append(')');
  }

  private void append(Aggregation aggregation) {
    printed.append(aggregation.operator());
    Aggregation.Grouping grouping = aggregation.grouping();
    if (grouping.without() || !grouping.labels().isEmpty()) {
      printed.append(grouping.without() ? " without " : " by ");
      labels(grouping.labels());
      printed.append(' ');
    }
    arguments(aggregation.children());
  }

  private void labels(List<Name> labels) {
    printed.append('(');
    for (Iterator<Name> each = labels.iterator(); each.hasNext(); ) {
      printed.append(Names.inList(each.next().value())).append(each.hasNext() ? ", " : "");
    }
    printed.append(')');
  }

  private void append(Binary binary) {
    boolean infinite =
        binary.operator() == BinaryOperator.POWER
            && binary.left() instanceof NumberLiteral number
            && Double.isInfinite(number.value());
    if (infinite) {
      printed.append("Inf"); // a sign would be that of the whole power
    } else {
      append(binary.left());
    }
    printed.append(' ').append(binary.operator()).append(binary.bool() ? " bool" : "");
    append(binary.matching());
    printed.append(' ');
    append(binary.right());
  }

  private void append(Matching matching) {
    boolean grouped = matching.group() != Matching.Group.NONE;
    if (matching.on() || !matching.labels().isEmpty() || grouped) {
      printed.append(matching.on() ? " on " : " ignoring ");
      labels(matching.labels());
    }
    if (grouped) {
      boolean left = matching.group() == Matching.Group.LEFT;
      printed.append(left ? " group_left " : " group_right ");
      labels(matching.include());
    }
    if (matching.fills() && matching.fillLeft().equals(matching.fillRight())) {
      fill("", matching.fillLeft().orElseThrow());
    } else {
      matching.fillLeft().ifPresent(value -> fill("_left", value));
      matching.fillRight().ifPresent(value -> fill("_right", value));
    }
  }

  private void fill(String side, double value) {
    printed.append(" fill").append(side).append(" (").append(Numbers.print(value)).append(')');
  }
}
