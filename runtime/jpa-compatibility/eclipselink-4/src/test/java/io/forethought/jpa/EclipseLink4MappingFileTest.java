package io.forethought.jpa;

import java.util.Map;

/** Without the customizer. */
class EclipseLink4MappingFileTest extends Scenarios {

  EclipseLink4MappingFileTest() {
    super(ModelsTable.column("the mapping file"), "mapped", Map.of());
  }
}
