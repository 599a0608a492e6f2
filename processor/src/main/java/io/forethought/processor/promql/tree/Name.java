package io.forethought.processor.promql.tree;

/**
 * The name of a metric, a label or a function in a query.
 *
 * @param value the name, without quotes
 * @param place where it is, with its quotes if it has some
 */
public record Name(String value, Place place) {

  /** The label whose value is the name of the metric. */
  public static final String OF_METRIC = "__name__";
}
