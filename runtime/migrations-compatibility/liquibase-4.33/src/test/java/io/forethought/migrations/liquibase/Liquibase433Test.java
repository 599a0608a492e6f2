package io.forethought.migrations.liquibase;

import static org.assertj.core.api.Assertions.assertThat;

import liquibase.util.LiquibaseUtil;
import org.junit.jupiter.api.Test;

class Liquibase433Test extends LiquibaseScenarios {

  @Test
  void itIsLiquibase433() {
    assertThat(LiquibaseUtil.getBuildVersion()).startsWith("4.33.");
  }
}
