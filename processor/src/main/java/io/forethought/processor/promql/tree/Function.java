package io.forethought.processor.promql.tree;

import java.util.List;

/**
 * A function.
 *
 * @param name such as {@code rate}
 * @param arguments the types of its arguments; further arguments have the type of the last one
 * @param least the smallest number of arguments
 * @param most the largest number of arguments
 * @param result the type of what it returns
 * @param availability the versions that have it
 */
public record Function(
    String name,
    List<ValueType> arguments,
    int least,
    int most,
    ValueType result,
    Availability availability) {

  /** The flag of experimental functions and aggregation operators. */
  static final String EXPERIMENTAL_FUNCTIONS = "promql-experimental-functions";

  /** {@link #most} of a function with any number of arguments. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** Copies the list. */
  public Function {
    arguments = List.copyOf(arguments);
  }

  /** The type of an argument, counted from 0. */
  public ValueType argument(int at) {
    return arguments.get(Math.min(at, arguments.size() - 1));
  }
}
