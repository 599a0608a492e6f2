package io.forethought.jpa;

import java.util.Map;

/** Without the customizer. */
class EclipseLink5MappingFileTest extends Scenarios {

  EclipseLink5MappingFileTest() {
    super(ModelsTable.column("the mapping file"), "mapped", Map.of());
  }
}
