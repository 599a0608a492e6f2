package io.forethought.jpa;

import java.util.Map;

class Hibernate7JtaTest extends JtaScenarios {

  Hibernate7JtaTest() throws Exception {
    super(Map.of("hibernate.transaction.jta.platform", "JBossTS"));
  }
}
