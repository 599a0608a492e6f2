package io.forethought.processor.queries.usage;

import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.StringLiteral;
import io.forethought.processor.promql.tree.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which labels an expression needs of its parts. A label is not needed if the result would be the
 * same without it, that is, if the series are only added.
 */
final class NeededLabels {

  /** Functions that return the same for a sum as the sum of what they return. */
  private static final Set<String> LINEAR =
      Set.of(
          "avg_over_time",
          "delta",
          "deriv",
          "first_over_time",
          "histogram_count",
          "histogram_sum",
          "idelta",
          "increase",
          "irate",
          "last_over_time",
          "predict_linear",
          "rate",
          "sort",
          "sort_desc",
          "sum_over_time");

  private static final int SOURCE_OF_REPLACE = 3;
  private static final int FIRST_SOURCE_OF_JOIN = 3;

  private NeededLabels() {}

  /** What is needed of a part of an expression of which something is needed. */
  static Need of(Expression expression, int part, Need need) {
    if (expression instanceof Aggregation aggregation) {
      return ofAggregation(aggregation, need);
    }
    if (expression instanceof Binary binary) {
      return ofBinary(binary, part == 0, need);
    }
    return expression instanceof Call call ? ofCall(call, need) : need;
  }

  private static Need ofAggregation(Aggregation aggregation, Need need) {
    List<String> labels = names(aggregation.grouping().labels());
    return switch (aggregation.operator()) {
      case SUM, GROUP ->
          aggregation.grouping().without() ? need.without(labels) : Need.only(labels);
      default -> Need.ALL;
    };
  }

  private static Need ofCall(Call call, Need need) {
    String function = call.function().name();
    return switch (function) {
      case "label_replace" -> need.and(texts(call, SOURCE_OF_REPLACE, SOURCE_OF_REPLACE + 1));
      case "label_join" -> need.and(texts(call, FIRST_SOURCE_OF_JOIN, call.arguments().size()));
      case "absent", "absent_over_time" -> Need.NONE;
      default -> LINEAR.contains(function) ? need : Need.ALL;
    };
  }

  private static List<String> texts(Call call, int from, int to) {
    List<String> texts = new ArrayList<>();
    for (Expression argument : call.arguments().subList(from, to)) {
      if (argument instanceof StringLiteral text) {
        texts.add(text.value());
      }
    }
    return texts;
  }

  private static Need ofBinary(Binary binary, boolean left, Need need) {
    boolean vectors =
        binary.left().type() != ValueType.SCALAR && binary.right().type() != ValueType.SCALAR;
    if (!vectors) {
      return isScaling(binary) ? need : Need.ALL;
    }
    Matching matching = binary.matching();
    if (!matching.on()) {
      return matching.labels().isEmpty() ? Need.ALL : Need.ALL.without(ignored(binary, left, need));
    }
    Collection<String> compared = new TreeSet<>(names(matching.labels()));
    if (binary.operator().kind() == BinaryOperator.Kind.SET) {
      boolean kept = left || binary.operator() == BinaryOperator.OR;
      return kept ? need.and(compared) : Need.only(compared);
    }
    boolean many = matching.group() == (left ? Matching.Group.LEFT : Matching.Group.RIGHT);
    if (many) {
      return binary.operator().kind() == BinaryOperator.Kind.ARITHMETIC
          ? need.and(compared)
          : Need.ALL;
    }
    compared.addAll(names(matching.include()));
    return Need.only(compared);
  }

  /** The labels of {@code ignoring} that the result does not have, or that nobody needs there. */
  private static Collection<String> ignored(Binary binary, boolean left, Need need) {
    Collection<String> ignored = new TreeSet<>(names(binary.matching().labels()));
    boolean many = binary.matching().group() == (left ? Matching.Group.LEFT : Matching.Group.RIGHT);
    if (many || binary.operator().kind() == BinaryOperator.Kind.SET) {
      ignored.removeIf(need::contains);
    }
    return ignored;
  }

  /** A multiplication by the same number for all series, or a division. */
  private static boolean isScaling(Binary binary) {
    return binary.operator() == BinaryOperator.MULTIPLY
        || (binary.operator() == BinaryOperator.DIVIDE
            && binary.right().type() == ValueType.SCALAR);
  }

  private static List<String> names(List<Name> labels) {
    return labels.stream().map(Name::value).toList();
  }
}
