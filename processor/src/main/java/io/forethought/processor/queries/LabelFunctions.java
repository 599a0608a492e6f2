package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.Modifiers;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.Parenthesized;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Functions that change labels and not values, or add series. */
final class LabelFunctions {

  private LabelFunctions() {}

  static Optional<Vector> of(Call call, List<Vector> arguments) {
    return switch (call.function().name()) {
      case "sort", "sort_desc", "sort_by_label", "sort_by_label_desc" ->
          Optional.of(arguments.get(0));
      case "label_replace" -> Optional.of(LabelChange.replaced(call, arguments.get(0)));
      case "label_join" -> Optional.of(LabelChange.joined(call, arguments.get(0)));
      case "absent", "absent_over_time" ->
          Optional.of(absent(call.arguments().get(0), arguments.get(0)));
      case "info" -> Optional.of(info(call, arguments.get(0)));
      default -> Optional.empty();
    };
  }

  /** One series, with the labels that a selector requires to have one value. */
  private static Vector absent(Expression argument, Vector vector) {
    Vector absent = Vector.scalar(Measure.TRUE).from(vector);
    Expression inner = inner(argument);
    boolean direct = inner == argument;
    Optional<VectorSelector> selector = Optional.empty();
    if (inner instanceof VectorSelector found) {
      selector = Optional.of(found);
    } else if (inner instanceof MatrixSelector matrix) {
      selector = Optional.of(matrix.selector());
    }
    return selector
        .map(
            each -> {
              boolean certain = direct && each.modifiers().equals(Modifiers.NONE);
              return absent.with(required(each.matchers(), certain)).with(AtMost.ONE);
            })
        .orElse(absent);
  }

  private static Expression inner(Expression expression) {
    return expression instanceof Parenthesized parenthesized
        ? inner(parenthesized.expression())
        : expression;
  }

  private static Labels required(List<Matcher> matchers, boolean certain) {
    SortedMap<String, LabelFact> labels = new TreeMap<>();
    Set<String> set = new HashSet<>();
    for (Matcher matcher : matchers) {
      String label = matcher.name().value();
      if (matcher.kind() == Matcher.Kind.EQUAL && set.add(label)) {
        LabelFact equal = LabelFact.of(Set.of(matcher.value().value()));
        labels.put(label, certain ? equal : equal.possible());
      } else {
        labels.remove(label); // any other matcher of the label after the first one
      }
    }
    labels.remove(Name.OF_METRIC);
    return new Labels(labels, Labels.Further.NONE);
  }

  /** Adds the labels of info metrics: all of them, or those that the second argument names. */
  private static Vector info(Call call, Vector vector) {
    List<Matcher> matchers =
        call.arguments().size() > 1 && call.arguments().get(1) instanceof VectorSelector selector
            ? selector.matchers().stream()
                .filter(each -> !each.name().value().equals(Name.OF_METRIC))
                .toList()
            : List.of();
    if (matchers.isEmpty()) {
      return vector.with(vector.labels().with(Labels.Further.ANY)).with(AtMost.MANY);
    }
    Labels labels = vector.labels();
    for (Matcher matcher : matchers) {
      labels = labels.with(matcher.name().value(), LabelFact.ANYTHING);
    }
    return vector.with(labels).with(AtMost.MANY);
  }
}
