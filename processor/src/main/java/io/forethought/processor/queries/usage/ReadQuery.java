package io.forethought.processor.queries.usage;

import io.forethought.processor.queries.TypedExpression;

/**
 * A query, and what is shown of its result.
 *
 * @param query the query
 * @param shown the labels of the result that somebody sees
 */
public record ReadQuery(TypedExpression query, Need shown) {

  /**
   * A query of which all labels are seen: of an alert, whose labels are in its notification, of a
   * recording rule, which writes them, and of a panel without a legend.
   */
  public static ReadQuery showingAll(TypedExpression query) {
    return new ReadQuery(query, Need.ALL);
  }
}
