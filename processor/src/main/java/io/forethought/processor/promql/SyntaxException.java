package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Place;

/** Ends the parsing of a text at an error. */
@SuppressWarnings("serial") // is caught where the parsing began
final class SyntaxException extends RuntimeException {

  private final transient SyntaxError error;

  SyntaxException(Place place, String message) {
    super(message, null, false, false);
    this.error = new SyntaxError(place, message);
  }

  SyntaxError error() {
    return error;
  }
}
