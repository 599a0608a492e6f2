package io.forethought.processor.operations.output.cases;

import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.Subquery;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an expression reads, also through recording rules. */
final class Reads {

  /** Recorded shares over longer windows are the same after 15 minutes. */
  private static final double LONGEST_OF_RULES = 900;

  private final List<RecordedRule> recordings;
  private final Set<RecordedRule> read = new LinkedHashSet<>();
  private final List<VectorSelector> selectors = new ArrayList<>();
  private final Set<Double> numbers = new TreeSet<>();
  private double range;

  private Reads(List<RecordedRule> recordings) {
    this.recordings = recordings;
  }

  /** What an expression reads if there are these rules. */
  static Reads of(Expression expression, List<RecordedRule> recordings) throws UnhandledException {
    Reads reads = new Reads(recordings);
    reads.add(expression, Double.POSITIVE_INFINITY);
    return reads;
  }

  /** The selectors of metrics. */
  List<VectorSelector> selectors() {
    return selectors;
  }

  /** The numbers with which values may be compared. */
  Set<Double> numbers() {
    return numbers;
  }

  /** The rules, each after those that it reads. */
  List<RecordedRule> rules() {
    return List.copyOf(read);
  }

  /** The longest range, in seconds. */
  double range() {
    return range;
  }

  private void add(Expression expression, double longest) throws UnhandledException {
    if (expression instanceof MatrixSelector || expression instanceof Subquery) {
      range = Math.max(range, Math.min(longest, Calls.seconds(expression)));
    }
    if (Steady.isScalar(expression)) {
      numbers.add(new Steady(List.of(), List.of()).points(expression).get(0).value());
    }
    if (expression instanceof VectorSelector selector && !recorded(selector)) {
      selectors.add(selector);
    }
    for (Expression child : expression.children()) {
      add(child, longest);
    }
  }

  private boolean recorded(VectorSelector selector) throws UnhandledException {
    String name =
        selector
            .metric()
            .orElseThrow(() -> new UnhandledException("a selector without a name"))
            .value();
    boolean found = false;
    for (RecordedRule rule : recordings) {
      if (rule.rule().name().equals(name)) {
        found = true;
        if (!read.contains(rule)) {
          read.add(rule);
          add(rule.expression(), LONGEST_OF_RULES);
        }
      }
    }
    return found;
  }
}
