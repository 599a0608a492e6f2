package io.forethought.jpa;

import java.util.Map;

class Hibernate66Refused extends RefusedScenarios {

  Hibernate66Refused() {
    super(Map.of());
  }
}
