package io.forethought.runtime.family;

import io.forethought.runtime.cell.Slabs;
import io.forethought.runtime.incident.Incidents;
import java.util.ArrayList;
import java.util.List;

/**
 * The families that one instance of a metric set consists of, in the order of their declaration,
 * and what goes wrong with them.
 *
 * @since 0.1.0
 */
public final class FamilySet {

  private final List<Family> families = new ArrayList<>();
  private final Incidents incidents = new Incidents();
  private final Slabs slabs = new Slabs();

  /** Starts with no family; builders add theirs. */
  public FamilySet() {}

  /**
   * The families built so far.
   *
   * @return the families in order of declaration
   */
  public List<Family> families() {
    return List.copyOf(families);
  }

  /** Adds the family and gives it back. */
  <F extends Family> F add(F family) {
    families.add(family);
    return family;
  }

  /** Adds a family that was renamed under its old name besides. */
  void addUnderOldName(Family renamed, String oldName, String until) {
    families.add(new OldNameFamily(renamed, oldName, until, incidents));
  }

  /** Where the values of all families are kept that are only added to. */
  Slabs slabs() {
    return slabs;
  }

  Incidents incidents() {
    return incidents;
  }
}
