package io.forethought.runtime.family;

import io.forethought.runtime.cell.Slabs;
import io.forethought.runtime.incident.Incidents;
import java.util.ArrayList;
import java.util.List;

/**
 * The families of one instance of a metric set, in the order of their declaration, and the
 * incidents of these families.
 *
 * @since 0.1.0
 */
public final class FamilySet {

  private final List<Family> families = new ArrayList<>();
  private final Incidents incidents = new Incidents();
  private final Slabs slabs = new Slabs();

  /** Creates an empty set, to which builders add families. */
  public FamilySet() {}

  /**
   * Returns the families built so far.
   *
   * @return the families in the order of declaration
   */
  public List<Family> families() {
    return List.copyOf(families);
  }

  /** Adds a family and returns it. */
  <F extends Family> F add(F family) {
    families.add(family);
    return family;
  }

  /** Also adds a renamed family under its old name. */
  void addUnderOldName(Family renamed, String oldName, String until) {
    families.add(new OldNameFamily(renamed, oldName, until, incidents));
  }

  /** Returns where the families keep values that are only ever added to. */
  Slabs slabs() {
    return slabs;
  }

  Incidents incidents() {
    return incidents;
  }
}
