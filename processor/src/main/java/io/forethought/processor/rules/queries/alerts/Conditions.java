package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.Lookup;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.queries.TypedExpression;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What makes a query return something or nothing. */
final class Conditions {

  private static final Set<String> ABSENT = Set.of("absent", "absent_over_time");

  private Conditions() {}

  /** Whether an expression returns something whenever its metrics have samples. */
  static boolean isMissing(TypedExpression part, MetricIndex index) {
    if (part.node() instanceof VectorSelector selector) {
      return selector
          .metric()
          .filter(name -> index.lookup(name.value()) instanceof Lookup.Exported)
          .isPresent();
    }
    if (part.node() instanceof Binary binary) {
      return isMissing(binary, part, index);
    }
    if (part.node() instanceof Call call && ABSENT.contains(call.function().name())) {
      return false;
    }
    return part.children().stream().allMatch(each -> isMissing(each, index));
  }

  private static boolean isMissing(Binary binary, TypedExpression part, MetricIndex index) {
    Stream<TypedExpression> sides = part.children().stream();
    return switch (binary.operator().kind()) {
      case COMPARISON -> binary.bool() && sides.allMatch(each -> isMissing(each, index));
      case SET ->
          binary.operator() == BinaryOperator.OR && sides.anyMatch(each -> isMissing(each, index));
      default -> sides.allMatch(each -> isMissing(each, index));
    };
  }

  /** The comparison that returns 0 or 1 instead of nothing or something, if that is the cause. */
  static Optional<Binary> withBool(TypedExpression query) {
    return query.all().stream()
        .flatMap(
            part ->
                part.node() instanceof Binary binary && binary.bool()
                    ? Stream.of(binary)
                    : Stream.empty())
        .findFirst();
  }

  /** The parts whose series a query returns, with the parts that only compute their values. */
  static Stream<TypedExpression> deciding(TypedExpression part) {
    boolean other =
        (part.node() instanceof Aggregation aggregation && !selects(aggregation))
            || (part.node() instanceof Call call
                && (ABSENT.contains(call.function().name())
                    || call.function().name().equals("scalar")));
    return other
        ? Stream.of(part)
        : Stream.concat(Stream.of(part), part.children().stream().flatMap(Conditions::deciding));
  }

  /** Whether an aggregation returns some of the series as they are. */
  static boolean selects(Aggregation aggregation) {
    return switch (aggregation.operator()) {
      case TOPK, BOTTOMK, LIMITK, LIMIT_RATIO -> true;
      default -> false;
    };
  }

  /** The calls of a function that make a query return something. */
  static Stream<TypedExpression> calls(TypedExpression part, String function) {
    if (part.node() instanceof Call call) {
      return call.function().name().equals(function) ? Stream.of(part) : Stream.empty();
    }
    boolean left =
        part.node() instanceof Binary binary
            && (binary.operator() == BinaryOperator.UNLESS
                || binary.operator() == BinaryOperator.AND);
    if (left) {
      return calls(part.children().get(0), function);
    }
    boolean passes = !(part.node() instanceof VectorSelector);
    return passes
        ? part.children().stream().flatMap(each -> calls(each, function))
        : Stream.empty();
  }
}
