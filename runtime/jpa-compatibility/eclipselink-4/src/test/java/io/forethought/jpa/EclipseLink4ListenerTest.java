package io.forethought.jpa;

import java.util.Map;

/** Without the customizer. */
class EclipseLink4ListenerTest extends Scenarios {

  EclipseLink4ListenerTest() {
    super(ModelsTable.column("a listener"), "listened", Map.of());
  }
}
