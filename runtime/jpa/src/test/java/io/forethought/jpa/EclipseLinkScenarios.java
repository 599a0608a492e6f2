package io.forethought.jpa;

import java.util.Map;

/** EclipseLink with the customizer. */
abstract class EclipseLinkScenarios extends HookScenarios {

  static final Map<String, String> CUSTOMIZER =
      Map.of("eclipselink.session.customizer", "io.forethought.jpa.eclipselink.ModelCustomizer");

  EclipseLinkScenarios(String unit) {
    super(ModelsTable.column("EclipseLink"), unit, CUSTOMIZER);
  }
}
