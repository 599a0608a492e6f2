package io.forethought.jpa;

import java.util.Map;

/** EclipseLink with the customizer. */
abstract class EclipseLinkScenarios extends HookScenarios {

  EclipseLinkScenarios(String unit) {
    super(
        ModelsTable.column("EclipseLink"),
        unit,
        Map.of("eclipselink.session.customizer", "io.forethought.jpa.eclipselink.ModelCustomizer"));
  }
}
