package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.DurationExpression;
import io.forethought.processor.promql.tree.DurationExpression.Arithmetic;
import io.forethought.processor.promql.tree.DurationExpression.Enclosed;
import io.forethought.processor.promql.tree.DurationExpression.Extreme;
import io.forethought.processor.promql.tree.DurationExpression.Literal;
import io.forethought.processor.promql.tree.DurationExpression.Negated;
import io.forethought.processor.promql.tree.DurationExpression.OfQuery;

/** Prints ranges, steps and offsets. */
final class DurationPrinter {

  private DurationPrinter() {}

  static String print(DurationExpression duration) {
    StringBuilder printed = new StringBuilder();
    append(duration, printed);
    return printed.toString();
  }

  /** Prints an offset. Without the two signs, the offset would end at its first operator. */
  static String printOffset(DurationExpression offset) {
    return (endsAtOperator(offset) ? "++" : "") + print(offset);
  }

  private static boolean endsAtOperator(DurationExpression offset) {
    if (offset instanceof Negated negated) {
      return negated.duration() instanceof Arithmetic
          || negated.duration() instanceof Negated
          || negated.duration() instanceof Literal;
    }
    DurationExpression first = offset;
    while (first instanceof Arithmetic arithmetic) {
      first = arithmetic.left();
    }
    return offset instanceof Arithmetic && !(first instanceof Enclosed);
  }

  private static void append(DurationExpression duration, StringBuilder printed) {
    if (duration instanceof Literal literal) {
      printed.append(
          literal.unit() ? Numbers.printDuration(literal.value()) : Numbers.print(literal.value()));
    } else if (duration instanceof OfQuery query) {
      printed.append(query.range() ? "range()" : "step()");
    } else if (duration instanceof Negated negated) {
      printed.append('-');
      append(negated.duration(), printed);
    } else if (duration instanceof Arithmetic arithmetic) {
      append(arithmetic.left(), printed);
      printed.append(' ').append(arithmetic.operator()).append(' ');
      append(arithmetic.right(), printed);
    } else if (duration instanceof Extreme extreme) {
      printed.append(extreme.max() ? "max_of(" : "min_of(");
      append(extreme.left(), printed);
      printed.append(", ");
      append(extreme.right(), printed);
      printed.append(')');
    } else if (duration instanceof Enclosed enclosed) {
      printed.append('(');
      append(enclosed.duration(), printed);
      printed.append(')');
    }
  }
}
