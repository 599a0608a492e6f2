package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A parsed query: an expression, or what is wrong with it.
 *
 * <pre>{@code
 * Query query = Query.parse("sum by (job) (rate(http_requests_total[5m]))");
 * query.errors().isEmpty(); // true
 * query.expression().orElseThrow().type(); // INSTANT_VECTOR
 * query.since(); // 2.0
 * }</pre>
 *
 * @param text the text
 * @param expression the expression, if there is no error
 * @param errors what is wrong, in the order of the text
 * @param requirements what not every version of Prometheus has, in the order of the text
 */
public record Query(
    String text,
    Optional<Expression> expression,
    List<SyntaxError> errors,
    List<Requirement> requirements) {

  /** Copies the lists. */
  public Query {
    errors = List.copyOf(errors);
    requirements = List.copyOf(requirements);
  }

  /**
   * Parses a text and checks its types. It takes time proportional to the length of the text, and
   * throws nothing: a text that is nested too deeply is an error, too.
   */
  public static Query parse(String text) {
    Tokens tokens = new Tokens(text);
    try {
      Expression expression = new ExpressionParser(tokens).parse();
      List<SyntaxError> errors = tokens.errors();
      if (errors.isEmpty()) {
        errors = TypeCheck.of(expression, text);
      }
      return errors.isEmpty()
          ? new Query(text, Optional.of(expression), errors, sorted(tokens.requirements()))
          : new Query(text, Optional.empty(), sortedErrors(errors), List.of());
    } catch (SyntaxException stop) {
      tokens.errors().add(stop.error());
      return new Query(text, Optional.empty(), sortedErrors(tokens.errors()), List.of());
    }
  }

  /** The first version of Prometheus that accepts the query, if all flags are set. */
  public Version since() {
    return requirements.stream()
        .map(each -> each.availability().since())
        .max(Comparator.naturalOrder())
        .orElse(Version.OLDEST);
  }

  private static List<Requirement> sorted(List<Requirement> found) {
    found.sort(Comparator.comparingInt(each -> each.place().start()));
    return found;
  }

  private static List<SyntaxError> sortedErrors(List<SyntaxError> found) {
    found.sort(Comparator.comparingInt(each -> each.place().start()));
    return found;
  }
}
