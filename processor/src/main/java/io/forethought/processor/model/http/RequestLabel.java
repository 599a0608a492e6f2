package io.forethought.processor.model.http;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Site;

/**
 * A method that reads a label from a request.
 *
 * @param method its name
 * @param isStatic whether it needs no object
 * @param takesRequest whether a request is its only parameter
 * @param accessible whether generated code can call it
 * @param bound what bounds its values
 * @param site the method
 */
public record RequestLabel(
    String method,
    boolean isStatic,
    boolean takesRequest,
    boolean accessible,
    Bound bound,
    Site site) {

  /** How many values it has. */
  public long size() {
    return bound.size();
  }

  /** Whether it returns a {@code boolean}, which is text in a label. */
  public boolean isBoolean() {
    return bound instanceof Bound.Booleans;
  }
}
