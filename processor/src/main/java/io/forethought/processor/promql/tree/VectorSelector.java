package io.forethought.processor.promql.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Selects the series of an instant vector: {@code http_requests_total{code="500"} offset 5m}.
 *
 * @param name the name before the braces, if there is one
 * @param matchers the matchers in the braces, in their order; a name in quotes in the braces is a
 *     matcher of {@code __name__}
 * @param modifiers {@code offset}, {@code @} and the like
 * @param place where it is, with its modifiers; in a {@link MatrixSelector} without those after the
 *     range
 */
public record VectorSelector(
    Optional<Name> name, List<Matcher> matchers, Modifiers modifiers, Place place)
    implements Expression {

  /** Copies the list. */
  public VectorSelector {
    matchers = List.copyOf(matchers);
  }

  /**
   * The name of the metric, with or without braces, if the selector requires exactly one. Its place
   * is that of the name, with its quotes if it has some.
   */
  public Optional<Name> metric() {
    Stream<Name> matched =
        matchers.stream()
            .filter(each -> each.name().value().equals(Name.OF_METRIC))
            .filter(each -> each.kind() == Matcher.Kind.EQUAL)
            .map(each -> new Name(each.value().value(), each.value().place()));
    return Stream.concat(name.stream(), matched)
        .filter(found -> !found.value().isEmpty())
        .findFirst();
  }

  @Override
  public ValueType type() {
    return ValueType.INSTANT_VECTOR;
  }

  @Override
  public List<Expression> children() {
    return List.of();
  }
}
