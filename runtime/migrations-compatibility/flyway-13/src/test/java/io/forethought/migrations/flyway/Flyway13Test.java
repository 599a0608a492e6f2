package io.forethought.migrations.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.internal.license.VersionPrinter;
import org.junit.jupiter.api.Test;

class Flyway13Test extends FlywayScenarios {

  @Test
  void itIsFlyway13() {
    assertThat(VersionPrinter.getVersion()).startsWith("13.");
  }
}
