package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Place;
import java.util.List;

/**
 * A violation of a rule at a place in a query.
 *
 * @param code the rule's code
 * @param place the part of the query's text
 * @param arguments the values for the blanks of the code's texts, in the order of {@link
 *     Code#blanks()}
 */
public record Fault(Code code, Place place, List<String> arguments) {

  /** Copies the list and checks the number of arguments. */
  public Fault {
    arguments = List.copyOf(arguments);
    if (arguments.size() != code.blanks().size()) {
      throw new IllegalArgumentException(code + " has the blanks " + code.blanks());
    }
  }

  /** A fault of a code with its arguments. */
  public static Fault of(Code code, Place place, String... arguments) {
    return new Fault(code, place, List.of(arguments));
  }
}
