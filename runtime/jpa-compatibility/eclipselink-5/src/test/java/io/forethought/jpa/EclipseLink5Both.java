package io.forethought.jpa;

import java.util.Map;

/** Without the customizer: the mapping file and a listener tell the same, and one is heard. */
class EclipseLink5Both extends Scenarios {

  EclipseLink5Both() {
    super(
        ModelsTable.column("a listener")
            .with("`persist` of a subclass of a model, table per class", "1 insert"),
        "both",
        Map.of());
  }
}
