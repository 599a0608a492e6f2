package io.forethought.jpa;

class EclipseLink5RefusedTest extends RefusedScenarios {

  EclipseLink5RefusedTest() {
    super(EclipseLinkScenarios.CUSTOMIZER);
  }
}
