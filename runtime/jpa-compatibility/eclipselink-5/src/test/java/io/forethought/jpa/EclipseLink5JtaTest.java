package io.forethought.jpa;

class EclipseLink5JtaTest extends EclipseLinkJtaScenarios {

  EclipseLink5JtaTest() throws Exception {}
}
