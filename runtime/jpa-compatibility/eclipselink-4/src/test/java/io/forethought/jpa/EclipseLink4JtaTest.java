package io.forethought.jpa;

class EclipseLink4JtaTest extends EclipseLinkJtaScenarios {

  EclipseLink4JtaTest() throws Exception {}
}
