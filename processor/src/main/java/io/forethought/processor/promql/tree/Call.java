package io.forethought.processor.promql.tree;

import java.util.List;

/**
 * Calls a function: {@code rate(http_requests_total[5m])}.
 *
 * @param function the function
 * @param name where its name is
 * @param arguments its arguments
 * @param place where the call is
 */
public record Call(Function function, Place name, List<Expression> arguments, Place place)
    implements Expression {

  /** Copies the list. */
  public Call {
    arguments = List.copyOf(arguments);
  }

  @Override
  public ValueType type() {
    return function.result();
  }

  @Override
  public List<Expression> children() {
    return arguments;
  }
}
