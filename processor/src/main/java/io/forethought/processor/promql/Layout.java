package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.promql.tree.Place;
import java.util.List;
import java.util.Optional;

/**
 * Prints expressions on several lines, if one line is too long for a reader. Parsing the printed
 * text returns the same expression at other places.
 *
 * <pre>{@code
 * sum without (instance) (rate(errors_total[5m]))
 * / sum without (instance) (rate(requests_total[5m]))
 * }</pre>
 */
public final class Layout {

  /** The length of a line that is not too long. */
  public static final int WIDTH = 100;

  private static final String INDENT = "  ";

  /** The expression on one line, which the places refer to. */
  private final String line;

  private final StringBuilder printed = new StringBuilder();

  private Layout(String line) {
    this.line = line;
  }

  /** Prints an expression. */
  public static String print(Expression expression) {
    String line = Printer.print(expression);
    if (line.length() <= WIDTH) {
      return line;
    }
    Optional<Expression> places = Query.parse(line).expression();
    if (places.isEmpty()) {
      return line;
    }
    Layout layout = new Layout(line);
    layout.append(places.get(), "");
    return layout.printed.toString();
  }

  private void append(Expression expression, String indent) {
    Place place = expression.place();
    int length = indent.length() + place.end() - place.start();
    if (length <= WIDTH || expression.children().isEmpty()) {
      printed.append(place.in(line));
    } else if (expression instanceof Binary binary) {
      append(binary, indent);
    } else {
      broken(expression, indent);
    }
  }

  /** The sides of an operator, which begins a line unless a number is before it. */
  private void append(Binary binary, String indent) {
    if (binary.left() instanceof Binary left && isRow(left, binary)) {
      append(left, indent);
    } else {
      append(binary.left(), indent);
    }
    int start = binary.left().place().end();
    Place right = binary.right().place();
    if (binary.left() instanceof NumberLiteral) {
      printed.append(line, start, right.start());
      append(binary.right(), indent);
      return;
    }
    newLine(indent);
    printed.append(line.substring(start, right.start()).strip());
    boolean fits = indent.length() + right.end() - start <= WIDTH;
    if (!fits && binary.right() instanceof Binary) {
      newLine(indent + INDENT);
      append(binary.right(), indent + INDENT);
    } else {
      printed.append(' ');
      append(binary.right(), fits ? "" : indent);
    }
  }

  /** Whether two operators are a row, as in {@code a and b and c}. */
  private static boolean isRow(Binary left, Binary binary) {
    return left.operator().precedence() == binary.operator().precedence();
  }

  /** What has children between parentheses, each on a line. */
  private void broken(Expression expression, String indent) {
    List<Expression> children = expression.children();
    String before = line.substring(expression.place().start(), start(children, 0));
    boolean parentheses = before.endsWith("(");
    String inner = parentheses ? indent + INDENT : indent;
    printed.append(before);
    for (int each = 0; each < children.size(); each++) {
      if (parentheses) {
        newLine(inner);
      }
      append(children.get(each), inner);
      if (each + 1 < children.size()) {
        int end = children.get(each).place().end();
        printed.append(line.substring(end, start(children, each + 1)).strip());
      }
    }
    if (parentheses) {
      newLine(indent);
    }
    int end = children.get(children.size() - 1).place().end();
    printed.append(line, end, expression.place().end());
  }

  private static int start(List<Expression> children, int at) {
    return children.get(at).place().start();
  }

  private void newLine(String indent) {
    printed.append('\n').append(indent);
  }
}
