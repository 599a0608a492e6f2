package io.forethought.boot;

import io.forethought.Components;
import io.forethought.Counted;
import io.forethought.Instrumented;
import io.forethought.Label;

/** A service whose bean is measured. */
@Instrumented(namespace = "shop", components = Components.SPRING)
interface Catalog {

  @Counted
  String recommend(@Label boolean adult);
}
