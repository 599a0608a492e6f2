package io.forethought.jpa;

import java.util.Map;

class Hibernate7Refused extends RefusedScenarios {

  Hibernate7Refused() {
    super(Map.of());
  }
}
