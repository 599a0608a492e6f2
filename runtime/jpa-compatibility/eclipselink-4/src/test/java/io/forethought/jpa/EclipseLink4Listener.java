package io.forethought.jpa;

import java.util.Map;

/** Without the customizer. */
class EclipseLink4Listener extends Scenarios {

  EclipseLink4Listener() {
    super(ModelsTable.column("a listener"), "listened", Map.of());
  }
}
