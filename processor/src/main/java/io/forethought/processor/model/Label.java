package io.forethought.processor.model;

import java.util.List;

/**
 * A parameter that is a label.
 *
 * @param parameter the parameter's name
 * @param name the label's name; stands at {@code @Label(name)} if given, else at the parameter
 * @param nameGiven whether {@code @Label(name)} says so
 * @param bound what bounds its values
 * @param boundsGiven the attributes of {@code @Label} that were written, of {@code values}, {@code
 *     max}, {@code from} and {@code to}
 * @param site the parameter
 */
public record Label(
    String parameter,
    Sited<String> name,
    boolean nameGiven,
    Bound bound,
    List<Sited<String>> boundsGiven,
    Site site) {

  /** Copies the list. */
  public Label {
    boundsGiven = List.copyOf(boundsGiven);
  }
}
