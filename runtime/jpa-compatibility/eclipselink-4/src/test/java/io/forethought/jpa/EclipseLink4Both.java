package io.forethought.jpa;

import java.util.Map;

/** Without the customizer: the mapping file and a listener tell the same, and one is heard. */
class EclipseLink4Both extends Scenarios {

  EclipseLink4Both() {
    super(
        ModelsTable.column("a listener")
            .with("`persist` of a subclass of a model, table per class", "1 insert"),
        "both",
        Map.of());
  }
}
