package io.forethought.jpa;

import java.util.Map;

/** Without the customizer. */
class EclipseLink5Listener extends Scenarios {

  EclipseLink5Listener() {
    super(ModelsTable.column("a listener"), "listened", Map.of());
  }
}
