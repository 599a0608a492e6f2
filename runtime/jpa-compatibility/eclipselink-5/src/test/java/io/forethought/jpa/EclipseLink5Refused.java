package io.forethought.jpa;

class EclipseLink5Refused extends RefusedScenarios {

  EclipseLink5Refused() {
    super(EclipseLinkScenarios.CUSTOMIZER);
  }
}
