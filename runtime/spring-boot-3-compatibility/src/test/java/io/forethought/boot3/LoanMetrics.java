package io.forethought.boot3;

import io.forethought.Components;
import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;

/** A set whose label can exceed its bound, so Forethought's own metrics exist from the start. */
@Metrics(namespace = "library", subsystem = "loans", components = Components.SPRING)
interface LoanMetrics {

  @Counter(help = "Books lent to readers.")
  void lent(@Label(max = 50) String title);
}
