package io.forethought.jpa;

import java.util.Map;

/** Without the customizer. */
class EclipseLink4MappingFile extends Scenarios {

  EclipseLink4MappingFile() {
    super(ModelsTable.column("the mapping file"), "mapped", Map.of());
  }
}
