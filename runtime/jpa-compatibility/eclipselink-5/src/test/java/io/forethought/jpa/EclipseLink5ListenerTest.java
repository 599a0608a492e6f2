package io.forethought.jpa;

import java.util.Map;

/** Without the customizer. */
class EclipseLink5ListenerTest extends Scenarios {

  EclipseLink5ListenerTest() {
    super(ModelsTable.column("a listener"), "listened", Map.of());
  }
}
