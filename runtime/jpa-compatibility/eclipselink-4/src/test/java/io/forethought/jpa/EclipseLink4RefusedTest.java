package io.forethought.jpa;

class EclipseLink4RefusedTest extends RefusedScenarios {

  EclipseLink4RefusedTest() {
    super(EclipseLinkScenarios.CUSTOMIZER);
  }
}
