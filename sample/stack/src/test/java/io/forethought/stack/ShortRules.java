package io.forethought.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.DurationExpression;
import io.forethought.processor.promql.tree.DurationExpression.Literal;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.Modifiers;
import io.forethought.processor.promql.tree.Subquery;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules with shorter durations, so that an alert with a window of three days fires and resolves
 * within seconds. Nothing else of a rule changes: a longer duration remains longer than a shorter
 * one, but their ratio changes. What a rule computes over its real windows is not tested with them.
 */
final class ShortRules {

  private static final double FIVE_MINUTES = 300;
  private static final double SHORTEST_MILLIS = 3000;
  private static final double FIVE_MINUTES_MILLIS = 6000;
  private static final double MILLIS_PER_POWER = 600;

  private ShortRules() {}

  /** Shortens all durations of a rule file. */
  static void shorten(JsonNode file) {
    for (JsonNode group : Yaml.items(file.path("groups"))) {
      shorten((ObjectNode) group, "interval");
      for (JsonNode each : Yaml.items(group.path("rules"))) {
        ObjectNode rule = (ObjectNode) each;
        shorten(rule, "for");
        shorten(rule, "keep_firing_for");
        rule.put("expr", query(rule.get("expr").asText()));
      }
    }
  }

  private static void shorten(ObjectNode rule, String key) {
    if (rule.has(key)) {
      Literal duration = durations(parse("x[" + rule.get(key).asText() + "]")).get(0);
      rule.put(key, text(duration));
    }
  }

  /** Shortens the durations of a query. */
  static String query(String text) {
    StringBuilder shortened = new StringBuilder(text);
    durations(parse(text)).stream()
        .sorted(Comparator.comparing((Literal each) -> each.place().start()).reversed())
        .forEach(each -> shortened.replace(each.place().start(), each.place().end(), text(each)));
    return shortened.toString();
  }

  private static Expression parse(String text) {
    return Query.parse(text)
        .expression()
        .orElseThrow(() -> new AssertionError("not a query: " + text));
  }

  private static List<Literal> durations(Expression expression) {
    List<Literal> found = new ArrayList<>();
    expression.children().forEach(child -> found.addAll(durations(child)));
    own(expression)
        .forEach(
            duration -> {
              if (!(duration instanceof Literal literal)) {
                throw new AssertionError("not a single duration: " + duration);
              }
              found.add(literal);
            });
    return found;
  }

  private static Stream<DurationExpression> own(Expression expression) {
    if (expression instanceof MatrixSelector matrix) {
      return Stream.of(matrix.range());
    }
    if (expression instanceof Subquery subquery) {
      return Stream.concat(
          Stream.concat(Stream.of(subquery.range()), subquery.step().stream()),
          offset(subquery.modifiers()));
    }
    return expression instanceof VectorSelector vector
        ? offset(vector.modifiers())
        : Stream.empty();
  }

  private static Stream<DurationExpression> offset(Modifiers modifiers) {
    return modifiers.offset().stream().map(Modifiers.Offset::duration);
  }

  /** Five minutes become six seconds, and 30 days eleven. */
  private static String text(Literal duration) {
    double powers = Math.log(duration.value() / FIVE_MINUTES);
    return Math.round(Math.max(SHORTEST_MILLIS, FIVE_MINUTES_MILLIS + MILLIS_PER_POWER * powers))
        + "ms";
  }
}
