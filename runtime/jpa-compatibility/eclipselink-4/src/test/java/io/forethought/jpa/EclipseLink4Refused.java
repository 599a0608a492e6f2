package io.forethought.jpa;

class EclipseLink4Refused extends RefusedScenarios {

  EclipseLink4Refused() {
    super(EclipseLinkScenarios.CUSTOMIZER);
  }
}
