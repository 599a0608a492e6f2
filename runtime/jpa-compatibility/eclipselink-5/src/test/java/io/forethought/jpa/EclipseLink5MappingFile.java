package io.forethought.jpa;

import java.util.Map;

/** Without the customizer. */
class EclipseLink5MappingFile extends Scenarios {

  EclipseLink5MappingFile() {
    super(ModelsTable.column("the mapping file"), "mapped", Map.of());
  }
}
