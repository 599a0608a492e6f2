package io.forethought.runtime.family;

import io.forethought.runtime.cell.Slabs;

/** What all series of a counter share, in one place because each series refers to it. */
final class Counting {

  private final Slabs slabs;
  private final Incident rejection;
  private volatile boolean fractions;

  Counting(Slabs slabs, Incident rejection) {
    this.slabs = slabs;
    this.rejection = rejection;
  }

  Slabs slabs() {
    return slabs;
  }

  Incident rejection() {
    return rejection;
  }

  /** Whether any series has a cell for what is not whole. */
  boolean hasFractions() {
    return fractions;
  }

  int allocateFraction() {
    fractions = true;
    return slabs.allocate(1);
  }
}
