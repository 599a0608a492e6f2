package io.forethought.jpa;

import java.util.Map;

/** EclipseLink with the customizer, in a server that has Narayana. */
abstract class EclipseLinkJtaScenarios extends JtaScenarios {

  EclipseLinkJtaScenarios() throws Exception {
    super(
        Map.of(
            "eclipselink.session.customizer",
            "io.forethought.jpa.eclipselink.ModelCustomizer",
            "eclipselink.target-server",
            NarayanaServer.class.getName()));
  }
}
