package io.forethought.processor.operations.source;

import java.util.List;

/**
 * A query as it can be parsed. Variables of Grafana, which no parser knows, are replaced; what
 * stands for them is unknown, and nothing can be said about it.
 *
 * @param text the query
 * @param unknown the parts that stand for variables, in their order
 */
public record QueryText(Text text, List<Span> unknown) {

  /** Copies the list. */
  public QueryText {
    unknown = List.copyOf(unknown);
  }

  /**
   * A part of the query.
   *
   * @param start the offset of its first character
   * @param end the offset after its last character
   */
  public record Span(int start, int end) {}

  /** A query without variables. */
  public static QueryText of(Text text) {
    return new QueryText(text, List.of());
  }

  /** Whether a part of the query is a variable, or contains one. */
  public boolean isUnknown(int start, int end) {
    return unknown.stream().anyMatch(span -> span.start() < end && start < span.end());
  }
}
