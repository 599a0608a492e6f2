package io.forethought.jpa;

import java.util.Map;

class Hibernate66JtaTest extends JtaScenarios {

  Hibernate66JtaTest() throws Exception {
    super(Map.of("hibernate.transaction.jta.platform", "JBossTS"));
  }
}
