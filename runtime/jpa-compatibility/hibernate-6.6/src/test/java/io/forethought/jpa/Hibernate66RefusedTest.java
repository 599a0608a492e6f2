package io.forethought.jpa;

import java.util.Map;

class Hibernate66RefusedTest extends RefusedScenarios {

  Hibernate66RefusedTest() {
    super(Map.of());
  }
}
