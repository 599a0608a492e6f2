package io.forethought.processor.operations.output.cases;

import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The results of binary operators. */
final class Operators {

  /** Closer numbers could be in another order in Prometheus, which adds in another order. */
  private static final double CLOSE = 1e-6;

  private final Binary binary;
  private final List<Point> result = new ArrayList<>();

  private Operators(Binary binary) {
    this.binary = binary;
  }

  static List<Point> of(Binary binary, List<Point> left, List<Point> right)
      throws UnhandledException {
    if (binary.matching().fills()) {
      throw new UnhandledException("fill");
    }
    if (binary.operator().kind() == BinaryOperator.Kind.SET) {
      return set(binary, left, right);
    }
    Operators operators = new Operators(binary);
    boolean leftScalar = Steady.isScalar(binary.left());
    boolean rightScalar = Steady.isScalar(binary.right());
    for (Point first : left) {
      for (Point second : right) {
        if (leftScalar && !rightScalar) {
          operators.add(first.value(), second.value(), second, second.value());
        } else if (rightScalar || key(binary, first).equals(key(binary, second))) {
          operators.add(
              first.value(), second.value(), joined(binary, first, second), first.value());
        }
      }
    }
    return operators.result;
  }

  private static List<Point> set(Binary binary, List<Point> left, List<Point> right) {
    List<SortedMap<String, String>> keys = right.stream().map(point -> key(binary, point)).toList();
    List<SortedMap<String, String>> own = left.stream().map(point -> key(binary, point)).toList();
    return switch (binary.operator()) {
      case AND -> left.stream().filter(point -> keys.contains(key(binary, point))).toList();
      case UNLESS -> left.stream().filter(point -> !keys.contains(key(binary, point))).toList();
      default ->
          Stream.concat(
                  left.stream(), right.stream().filter(point -> !own.contains(key(binary, point))))
              .toList();
    };
  }

  private static SortedMap<String, String> key(Binary binary, Point point) {
    List<String> labels = binary.matching().labels().stream().map(Name::value).toList();
    return binary.matching().on() ? point.only(labels) : point.without(labels);
  }

  private static Point joined(Binary binary, Point left, Point right) {
    if (Steady.isScalar(binary.right())) {
      return left;
    }
    Matching matching = binary.matching();
    if (matching.group() == Matching.Group.NONE) {
      return new Point(key(binary, left), left.value());
    }
    boolean many = matching.group() == Matching.Group.LEFT;
    SortedMap<String, String> labels = new TreeMap<>((many ? left : right).labels());
    for (Name included : matching.include()) {
      String value = (many ? right : left).labels().get(included.value());
      if (value != null) {
        labels.put(included.value(), value);
      }
    }
    return new Point(labels, left.value());
  }

  /** Adds a result with the labels of a point; a comparison that holds has a value of its own. */
  private void add(double left, double right, Point labels, double kept) throws UnhandledException {
    if (binary.operator().kind() == BinaryOperator.Kind.ARITHMETIC) {
      result.add(labels.unnamed(arithmetic(left, right)));
    } else if (binary.bool() || Steady.isScalar(binary)) {
      result.add(labels.unnamed(holds(left, right) ? 1 : 0));
    } else if (holds(left, right)) {
      result.add(labels.with(kept));
    }
  }

  private double arithmetic(double left, double right) throws UnhandledException {
    return switch (binary.operator()) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      case POWER -> Math.pow(left, right);
      case MODULO -> left % right;
      default -> throw new UnhandledException(binary.operator().text());
    };
  }

  private boolean holds(double left, double right) throws UnhandledException {
    boolean same = left == right;
    boolean close = Math.abs(left - right) <= CLOSE * Math.abs(right);
    if (close && !same) {
      throw new DoubtfulException("a difference that is too small");
    }
    return switch (binary.operator()) {
      case EQUAL -> same;
      case NOT_EQUAL -> !same;
      case LESS -> left < right;
      case LESS_OR_EQUAL -> left <= right;
      case GREATER -> left > right;
      case GREATER_OR_EQUAL -> left >= right;
      default -> throw new UnhandledException(binary.operator().text());
    };
  }
}
