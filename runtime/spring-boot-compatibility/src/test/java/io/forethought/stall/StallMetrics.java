package io.forethought.stall;

import io.forethought.Amount;
import io.forethought.Components;
import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;

/** Its first counter can exceed the bound of a label, its second one can reject an amount. */
@Metrics(namespace = "stall", components = Components.SPRING)
public interface StallMetrics {

  @Counter(help = "Guests that came to the stall.")
  void visited(@Label(max = 3) String city);

  @Counter(help = "Money that guests paid.")
  void euros(@Amount double amount);
}
