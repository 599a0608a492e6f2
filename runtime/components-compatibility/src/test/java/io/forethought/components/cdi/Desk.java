package io.forethought.components.cdi;

import io.forethought.Components;
import io.forethought.Counted;
import io.forethought.Instrumented;

@Instrumented(namespace = "booth", components = Components.CDI)
interface Desk<T extends Comparable<T>> {

  @Counted
  T sell(T visitor);

  default String name() {
    return "desk";
  }
}
