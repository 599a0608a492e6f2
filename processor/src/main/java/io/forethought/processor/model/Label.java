package io.forethought.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A parameter that is a label.
 *
 * @param parameter the parameter's name
 * @param name the label's name, at {@code @Label(name)} if given, else at the parameter
 * @param nameGiven whether {@code @Label(name)} sets it
 * @param bound what bounds its values
 * @param boundsGiven the attributes of {@code @Label} that were written, of {@code values}, {@code
 *     max}, {@code from}, {@code to} and {@code idle}
 * @param budget how many values it may have, if not the default
 * @param site the parameter
 */
public record Label(
    String parameter,
    Sited<String> name,
    boolean nameGiven,
    Bound bound,
    List<Sited<String>> boundsGiven,
    Optional<Budget> budget,
    Site site) {

  /** Copies the list. */
  public Label {
    boundsGiven = List.copyOf(boundsGiven);
  }

  /** The same with another bound. */
  public Label with(Bound other) {
    return new Label(parameter, name, nameGiven, other, boundsGiven, budget, site);
  }

  /** The name as it is exported. */
  public String exportedName() {
    return ExportedName.ofLabel(name.value());
  }
}
