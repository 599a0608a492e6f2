package io.forethought.components.spring;

import io.forethought.Components;
import io.forethought.Counted;
import io.forethought.Instrumented;

@Instrumented(namespace = "fair", components = Components.SPRING)
interface Desk {

  @Counted
  String sell(String visitor);
}
