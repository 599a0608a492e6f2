package io.forethought.processor.model;

import java.util.List;

/**
 * The states of a state set.
 *
 * @param constants the enum given by {@code states}
 * @param parameters the parameters of that enum's type: in event style, the new state
 * @param site the value of {@code states}
 */
public record States(Bound.Constants constants, List<String> parameters, Site site) {

  /** Copies the list. */
  public States {
    parameters = List.copyOf(parameters);
  }
}
